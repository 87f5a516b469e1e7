import type { TestProject } from 'vitest/node';
import { serveBuiltSite, type BuiltSite } from './built-site.ts';
import { findBrowser } from '../../.config/find-browser.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    readonly address: string; // where the build is served, ending in a slash
    readonly folder: string; // where the build lies
    readonly browserPath: string;
  }
}

let site: BuiltSite | undefined;

/** Before the first end-to-end test: one production build, served on a free port, and a browser. */
export async function setup(project: TestProject): Promise<void> {
  project.provide('browserPath', findBrowser());
  site = await serveBuiltSite();
  project.provide('address', site.address);
  project.provide('folder', site.folder);
}

export async function teardown(): Promise<void> {
  await site?.close();
}
