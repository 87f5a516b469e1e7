import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { preview, type PreviewServer } from 'vite';
import type { TestProject } from 'vitest/node';
import { findBrowser } from './find-browser.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    readonly address: string; // where the build is served, ending in a slash
    readonly browserPath: string;
  }
}

const root = resolve(import.meta.dirname, '../..');
let folder: string | undefined;
let server: PreviewServer | undefined;

/** Before the first end-to-end test: one production build, served on a free port, and a browser. */
export async function setup(project: TestProject): Promise<void> {
  const browserPath = findBrowser();
  // A folder of its own, so that runs side by side do not empty each other's build.
  folder = mkdtempSync(join(tmpdir(), 'common-ground-build-'));
  // In a process of its own: here NODE_ENV is "test", which would bundle React for development.
  const { NODE_ENV: _, VITEST: __, ...env } = process.env;
  execFileSync(
    process.execPath,
    [
      join(root, 'node_modules/vite/bin/vite.js'),
      'build',
      '--emptyOutDir',
      '--outDir',
      folder,
      '--logLevel',
      'warn',
    ],
    { cwd: root, env, stdio: ['ignore', 'inherit', 'inherit'] },
  );
  server = await preview({
    root,
    configFile: false,
    logLevel: 'warn',
    build: { outDir: folder },
    preview: { port: 0, host: '127.0.0.1' },
  });
  const address = server.resolvedUrls?.local[0];
  if (!address) throw new Error('The build is served nowhere.');
  project.provide('address', address);
  project.provide('browserPath', browserPath);
}

export async function teardown(): Promise<void> {
  await server?.close();
  if (folder) rmSync(folder, { recursive: true, force: true });
}
