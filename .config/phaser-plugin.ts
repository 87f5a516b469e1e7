import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { Plugin } from 'vite';

const phaser = dirname(createRequire(import.meta.url).resolve('phaser/package.json'));

/** What Phaser's own builds set; it has no sound here, and neither Facebook's plugin nor a 3D camera. */
const features = {
  'typeof CANVAS_RENDERER': 'true',
  'typeof WEBGL_RENDERER': 'true',
  'typeof WEBGL_DEBUG': 'false',
  'typeof FEATURE_SOUND': 'false',
  'typeof PLUGIN_CAMERA3D': 'false',
  'typeof PLUGIN_FBINSTANT': 'false',
};

/**
 * A build takes of Phaser only what the stage draws with (`phaser-parts.js`), half of its weight: the
 * packed library cannot be shaken, and brings physics, tile maps, particles, loaders and sound.
 */
export const phaserPlugin: Plugin = {
  name: 'phaser-parts',
  apply: 'build',
  enforce: 'pre',
  config: () => ({ define: features }),
  resolveId: {
    filter: { id: /^phaser(\/src\/|$)/ },
    handler: (id) =>
      id === 'phaser' ? join(import.meta.dirname, 'phaser-parts.js') : join(dirname(phaser), id),
  },
};
