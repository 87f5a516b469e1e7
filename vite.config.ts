import { realpathSync } from 'node:fs';
import { join } from 'node:path';
import globalData from '@csstools/postcss-global-data';
import react from '@vitejs/plugin-react';
import customMedia from 'postcss-custom-media';
import type { Plugin } from 'vite';
import { defineConfig } from 'vitest/config';
import { componentsProject } from './.config/components-project.ts';
import { flagsPlugin } from './.config/flags-plugin.ts';
import { jsonImportsPlugin } from './.config/json-imports-plugin.ts';
import { LongestFirst } from './.config/longest-first.ts';
import { offlinePlugin } from './.config/offline-plugin.ts';
import { partsOf } from './.config/parts.ts';
import { phaserPlugin } from './.config/phaser-plugin.ts';
import { plainRoot } from './.config/plain-root.ts';
import { shelfPlugin } from './.config/shelf-plugin.ts';
import { statelessProject, unitProject } from './.config/unit-projects.ts';

const port = 4173;
const root = plainRoot(import.meta.dirname);

/** While developing, the React plugin puts a script into the page itself; a build has none. */
const allowInlineScriptsInDev: Plugin = {
  name: 'allow-inline-scripts-in-dev',
  apply: 'serve',
  transformIndexHtml: (html) =>
    html.replace("script-src 'self'", "script-src 'self' 'unsafe-inline'"),
};

export default defineConfig({
  root,
  base: './', // served from any folder of any host
  // Through a link, its files keep the names that they have there.
  resolve: { preserveSymlinks: realpathSync(root) !== root },
  plugins: [
    react(),
    shelfPlugin(),
    flagsPlugin,
    phaserPlugin,
    jsonImportsPlugin,
    allowInlineScriptsInDev,
    offlinePlugin(),
  ],
  css: {
    postcss: {
      plugins: [
        globalData({ files: [join(root, 'src/screens/style/breakpoints.css')] }),
        customMedia(),
      ],
    },
  },
  server: { port },
  preview: { port },
  build: {
    target: 'es2022',
    chunkSizeWarningLimit: 1500,
    rolldownOptions: {
      // What is asked for late so that the page stands first may lie in the same part as the page.
      checks: { ineffectiveDynamicImport: false },
      output: {
        // Phaser is one chunk of its own, fetched only when a table is set.
        codeSplitting: {
          groups: [
            {
              name: 'phaser',
              test: /node_modules[\\/]phaser[\\/]|[\\/]phaser-parts\.js$/,
              priority: 100, // before all parts
            },
            ...partsOf(root),
          ],
        },
      },
    },
  },
  test: {
    sequence: { sequencer: LongestFirst },
    projects: [
      unitProject,
      statelessProject,
      componentsProject,
      {
        extends: true,
        test: {
          name: 'e2e',
          environment: 'node',
          include: ['tests/e2e/**/*.e2e.ts'],
          globalSetup: ['tests/support/serve-build.ts'],
          maxWorkers: 2, // browsers at a time: a small machine starves more of them
          testTimeout: 120_000,
          expect: { poll: { timeout: 30_000 } }, // a page has all the time that it takes
          retry: 1, // a browser on a shared machine may starve once; what is wrong fails twice
          hookTimeout: 120_000,
        },
      },
    ],
  },
});
