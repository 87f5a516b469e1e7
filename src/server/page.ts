import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { HttpBindings } from '@hono/node-server';
import { serveStatic } from '@hono/node-server/serve-static';
import type { Hono } from 'hono';

/** By this the page knows that it comes from the server of a class (app/live/address.ts). */
const MARK = '<meta name="common-ground-class" content="1">';

/** Hands out the built game from a folder. */
export function servePage(app: Hono<{ Bindings: HttpBindings }>, folder: string): void {
  const html = readFileSync(join(folder, 'index.html'), 'utf8').replace('<head>', `<head>${MARK}`);
  app.get('/', (context) => {
    context.header('cache-control', 'no-cache');
    return context.html(html);
  });
  app.get('/index.html', (context) => context.redirect('./'));
  app.use(
    '/assets/*',
    serveStatic({
      root: folder,
      onFound: (_path, context) => {
        // Their names change with what they hold.
        context.header('cache-control', 'public, max-age=31536000, immutable');
      },
    }),
  );
  app.use('/*', serveStatic({ root: folder }));
}
