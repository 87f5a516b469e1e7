import { createReadStream, readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { Plugin } from 'vite';
import { flags } from '../src/scenario/checks/flags.ts';

const about = createRequire(import.meta.url).resolve('flag-icons/package.json');
const drawings = join(dirname(about), 'flags/4x3');
const { version } = JSON.parse(readFileSync(about, 'utf8')) as { readonly version: string };

/** Among what a browser keeps for ever: a later drawing has another address. */
const folder = `assets/flags-${version}/`;

/**
 * Lays the flag of every country beside the scripts, a file each: a page fetches those that it shows,
 * and its scripts know none of them.
 */
export const flagsPlugin: Plugin = {
  name: 'flags',
  config: () => ({ define: { 'import.meta.env.FLAGS': JSON.stringify(folder) } }),
  generateBundle() {
    for (const file of readdirSync(drawings).filter(isFlag)) {
      const source = readFileSync(join(drawings, file));
      this.emitFile({ type: 'asset', fileName: `${folder}${file}`, source });
    }
  },
  configureServer({ middlewares }) {
    middlewares.use(`/${folder}`, (request, response, next) => {
      const file = (request.url ?? '').replace(/^\/|\?.*$/g, '');
      if (!isFlag(file)) {
        next();
        return;
      }
      response.setHeader('content-type', 'image/svg+xml');
      createReadStream(join(drawings, file)).pipe(response);
    });
  },
};

function isFlag(file: string): boolean {
  return file.endsWith('.svg') && flags.has(file.slice(0, -'.svg'.length));
}
