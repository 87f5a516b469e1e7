import type { Plugin } from 'vite';

const attributed = /(import\(\s*'[^']+\.json'),\s*\{ with: \{ type: 'json' \} \}\)/g;

/**
 * Node wants it said of each import of JSON that it is JSON. Vite hands the browser a script instead,
 * and takes the saying off a static import only: off a dynamic one it is taken here.
 */
export const jsonImportsPlugin: Plugin = {
  name: 'json-imports',
  apply: 'serve', // a build has the sentences within itself
  enforce: 'pre',
  transform: {
    filter: { code: /import\(\s*'[^']+\.json'/ },
    handler: (code) => code.replaceAll(attributed, '$1)'),
  },
};
