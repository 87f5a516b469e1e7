import { mkdtempSync, rmdirSync, symlinkSync, unlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** What a path may hold without meaning something in an address or in a pattern of files. */
const plain = /^[\p{L}\p{N}\p{M}_\-./\\: ]*$/u;

/**
 * A way to a folder that Vite can walk: where its own name has a `#` or the like, of which Vite
 * takes what follows for something else, a link from elsewhere, which goes with this process.
 */
export function plainRoot(folder: string): string {
  if (plain.test(folder)) return folder;
  const place = mkdtempSync(join(tmpdir(), 'common-ground-'));
  const link = join(place, 'root');
  symlinkSync(folder, link, 'junction'); // on Windows; elsewhere a plain link
  process.on('exit', () => {
    unlinkSync(link);
    rmdirSync(place);
  });
  return link;
}
