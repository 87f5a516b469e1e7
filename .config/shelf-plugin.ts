import { basename, dirname, join, resolve } from 'node:path';
import type { Logger, Plugin } from 'vite';
import { readText, scenarioBytes } from '../src/cli/files.ts';
import { leftOff, leftOffWords } from '../src/cli/shelf-folder.ts';
import { overlayName } from '../src/scenario/text/file-name.ts';
import { shelfEntry, translatedEntry } from './shelf-entry.ts';

const scenarios = resolve(import.meta.dirname, '../scenarios');

/**
 * `import entry from '/scenarios/<slug>.yaml?shelf'` gives only what the shelf shows of a scenario,
 * and `?year` the year of its talks for the title (none of a practice game), read while building, so that a browser reads no
 * YAML before a game is chosen. A file that cannot
 * be played is left off, and said; the others stand on the shelf all the same, and so do
 * translations (`<slug>.<language>.yaml`). Texts (`?raw`) are read here too, in whatever encoding the
 * reader of files knows.
 */
export function shelfPlugin(folder = scenarios): Plugin {
  let logger: Pick<Logger, 'warn'> | undefined;
  let left: ReadonlySet<string> | undefined;

  const look = (): ReadonlySet<string> => {
    const found = leftOff(folder);
    for (const each of found) logger?.warn(leftOffWords(folder, each));
    return new Set(found.map(({ file }) => file));
  };

  return {
    name: 'shelf',
    enforce: 'pre',
    configResolved(config) {
      ({ logger } = config);
    },
    buildStart() {
      left = look();
    },
    load(id) {
      const [file, query] = id.split('?');
      if (!file?.endsWith('.yaml')) return null;
      if (query !== 'shelf' && query !== 'raw' && query !== 'year') return null;
      this.addWatchFile(file);
      const text = readText(file, scenarioBytes);
      const original = originalOf(file);
      if (query === 'raw' && original === undefined) {
        return text.ok ? `export default ${JSON.stringify(text.value)}` : null;
      }
      left ??= look();
      const isLeft = dirname(file) === folder && left.has(basename(file));
      if (isLeft || !text.ok) return 'export default undefined';
      if (query === 'raw') return `export default ${JSON.stringify(text.value)}`;
      if (query === 'year') {
        const { kind, date } = shelfEntry(file, text.value);
        return `export default ${kind === 'practice' ? 'undefined' : date.slice(0, 4)}`;
      }
      if (original === undefined) {
        return `export default ${JSON.stringify(shelfEntry(file, text.value))}`;
      }
      this.addWatchFile(original);
      const written = readText(original, scenarioBytes);
      if (!written.ok) return 'export default undefined';
      const entry = translatedEntry(original, written.value, file, text.value);
      return `export default ${JSON.stringify(entry)}`;
    },
  };
}

/** The scenario that a file translates; undefined for a scenario itself. */
function originalOf(file: string): string | undefined {
  const slug = overlayName.exec(basename(file))?.[1];
  return slug === undefined ? undefined : join(dirname(file), `${slug}.yaml`);
}
