import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Plugin } from 'vite';
import { generateSW } from 'workbox-build';

const root = resolve(import.meta.dirname, '..');
const icons = [192, 512] as const;

/**
 * Lays beside a build what lets a browser keep it: the manifest, its icons, and a service worker that
 * holds every file of the build, so that the game opens without a connection after the first visit.
 * All addresses are relative: a build is served from any folder of any host.
 */
export function offlinePlugin(): Plugin {
  let folder = '';
  return {
    name: 'offline',
    apply: 'build',
    configResolved: (config) => {
      folder = resolve(config.root, config.build.outDir);
    },
    transformIndexHtml: () => [
      { tag: 'link', attrs: { rel: 'manifest', href: './manifest.webmanifest' }, injectTo: 'head' },
    ],
    generateBundle() {
      for (const size of icons) {
        const source = readFileSync(join(root, `assets/icon/icon-${size}.png`));
        this.emitFile({ type: 'asset', fileName: `icon-${size}.png`, source });
      }
      this.emitFile({ type: 'asset', fileName: 'manifest.webmanifest', source: manifest() });
    },
    writeBundle: {
      sequential: true,
      order: 'post',
      handler: async () => {
        await generateSW({
          globDirectory: folder,
          globPatterns: ['**/*.{html,js,css,woff2,svg,png,webp,json,webmanifest,mp3,ogg,wav,m4a}'],
          // The flags that no scenario of ours shows are kept once they have been seen.
          globIgnores: ['assets/flags-*/!(us|ru|de|pl|cz).svg'],
          runtimeCaching: [{ urlPattern: /\/assets\/flags-.*\.svg$/, handler: 'CacheFirst' }],
          swDest: join(folder, 'service-worker.js'),
          inlineWorkboxRuntime: true,
          sourcemap: false,
          mode: 'production',
          maximumFileSizeToCacheInBytes: 8_000_000,
          dontCacheBustURLsMatching: /^assets\//, // their names change with what they hold
          ignoreURLParametersMatching: [/./],
          cleanupOutdatedCaches: true,
          clientsClaim: true, // the page of the first visit, too, gets its parts from what is kept
          skipWaiting: false, // a new version waits until somebody says so: never in mid-game
        });
      },
    },
  };
}

function manifest(): string {
  const { description } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
    readonly description: string;
  };
  return JSON.stringify({
    name: 'Common Ground',
    short_name: 'Common Ground',
    description,
    id: './',
    start_url: './',
    scope: './',
    display: 'standalone',
    background_color: '#f4ecd8',
    theme_color: '#f4ecd8',
    icons: icons.map((size) => ({
      src: `icon-${size}.png`,
      sizes: `${size}x${size}`,
      type: 'image/png',
      purpose: 'any maskable',
    })),
  });
}
