import { readFileSync } from 'node:fs';
import type { Plugin } from 'vite';
import { shelfEntry } from './shelf-entry.ts';

/**
 * `import entry from '/scenarios/<slug>.yaml?shelf'` gives only what the shelf shows of a scenario,
 * read while building, so that a browser reads no YAML before a game is chosen.
 */
export const shelfPlugin: Plugin = {
  name: 'shelf',
  enforce: 'pre',
  load(id) {
    const [file, query] = id.split('?');
    if (file === undefined || query !== 'shelf') return null;
    this.addWatchFile(file);
    try {
      return `export default ${JSON.stringify(shelfEntry(file, readFileSync(file, 'utf8')))}`;
    } catch (error) {
      // One unreadable scenario does not take the others off the shelf.
      this.warn(error instanceof Error ? error.message : String(error));
      return 'export default undefined';
    }
  },
};
