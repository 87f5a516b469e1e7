import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { preview } from 'vite';

export interface BuiltSite {
  readonly address: string; // ending in a slash
  readonly folder: string;
  readonly close: () => Promise<void>;
}

const project = resolve(import.meta.dirname, '../..');

/** A production build of the game, or of a copy of it, in a folder of its own, served on a free port. */
export async function serveBuiltSite(root = project): Promise<BuiltSite> {
  // A folder of its own, so that runs side by side do not empty each other's build.
  const folder = mkdtempSync(join(tmpdir(), 'common-ground-build-'));
  // In a process of its own: under Vitest NODE_ENV is "test", which would bundle React for development.
  const { NODE_ENV: _, VITEST: __, ...env } = process.env;
  const vite = join(root, 'node_modules/vite/bin/vite.js');
  execFileSync(
    process.execPath,
    [vite, 'build', '--emptyOutDir', '--outDir', folder, '--logLevel', 'warn'],
    { cwd: root, env, stdio: ['ignore', 'inherit', 'inherit'] },
  );
  const server = await preview({
    root,
    configFile: false,
    logLevel: 'warn',
    build: { outDir: folder },
    preview: { port: 0, host: '127.0.0.1' },
  });
  const address = server.resolvedUrls?.local[0];
  if (!address) throw new Error('The build is served nowhere.');
  return {
    address,
    folder,
    close: async () => {
      await server.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
