import { createAdaptorServer } from '@hono/node-server';
import type { Server } from 'node:http';
import { reachableAddresses } from './addresses.ts';
import { createApp } from './app.ts';
import { createClasses } from './classes.ts';
import { startClockwork } from './clockwork.ts';
import { createGuard, type Guard } from './guard.ts';
import { servePage } from './page.ts';
import { createScenarios } from './scenarios.ts';
import { createSchool } from './school.ts';
import type { Store } from './store/store.ts';
import { createStreams } from './stream.ts';
import { createTokens } from './tokens.ts';
import { startUpkeep } from './upkeep.ts';

export interface ServeOptions {
  readonly store: Store;
  readonly port: number; // 0: any that is free
  readonly host: string;
  readonly hostKey: string; // who has it opens classes
  readonly page?: string; // folder of the built game; without one only the routes are served
  readonly behindProxy?: boolean;
  readonly guard?: Guard; // another than the usual one
  readonly log: (error: unknown) => void;
}

export interface ClassServer {
  readonly port: number;
  readonly addresses: () => readonly string[];
  readonly stop: () => Promise<void>;
}

export const SHORTEST_KEY = 16; // an empty one would let anybody in
const TIDY = 60_000;
const HOUR = 3600_000;

/** Serves classes; rejects with the system's error where the port cannot be had. */
export async function serveClasses(options: ServeOptions): Promise<ClassServer> {
  const { store, hostKey, page, behindProxy = false, guard = createGuard(), log } = options;
  if (hostKey.length < SHORTEST_KEY) throw new RangeError('The key of a server is too short.');
  const readScenario = createScenarios();
  const clockwork = startClockwork(store, () => classes, log);
  const classes = createClasses(store, readScenario, clockwork.set);
  const tokens = createTokens(store);
  const school = createSchool({ store, classes, tokens, readScenario });
  const streams = createStreams(({ id }, member) => {
    if (store.shared) store.seen(id, [member], Date.now()).catch(log);
  });
  const stopUpkeep = startUpkeep(store, classes, log);
  const stopListening = store.onWake((classId) => {
    for (const live of classes.loaded()) {
      if (live.id === classId) live.refresh().catch(log);
    }
  });

  let port = options.port;
  const addresses = (): readonly string[] => reachableAddresses(port);
  const app = createApp({
    school,
    streams,
    guard,
    hostKey,
    addresses,
    behindProxy,
    log,
  });
  if (page !== undefined) servePage(app, page);
  const server = createAdaptorServer({
    fetch: app.fetch,
    // Who sends slowly is looked for so often, and not twice a minute.
    serverOptions: { connectionsCheckingInterval: 5000 },
  }) as Server;
  server.requestTimeout = 30_000;
  server.headersTimeout = 10_000;
  server.keepAliveTimeout = 30_000;
  await listen(server, options.port, options.host);
  const bound = server.address();
  if (typeof bound === 'object' && bound !== null) ({ port } = bound);

  const tidying = setInterval(() => {
    classes.tidy(streams.isFollowed);
  }, TIDY);
  const clearing = setInterval(() => {
    removeOld(store, school.remove).catch(log);
  }, HOUR);
  await removeOld(store, school.remove).catch(log);

  return {
    port,
    addresses,
    stop: async () => {
      clearInterval(tidying);
      clearInterval(clearing);
      stopListening();
      stopUpkeep();
      clockwork.stop();
      streams.stop();
      await new Promise<void>((done) => {
        server.close(() => {
          done();
        });
        server.closeAllConnections();
      });
      await store.close();
    },
  };
}

/** Classes whose time is over. */
async function removeOld(store: Store, remove: (id: string) => Promise<void>): Promise<void> {
  const now = Date.now();
  for (const { id, until } of await store.classes()) {
    if (until !== undefined && until < now) await remove(id);
  }
}

function listen(server: Server, port: number, host: string): Promise<void> {
  return new Promise((done, fail) => {
    server.once('error', fail);
    server.listen(port, host, () => {
      server.off('error', fail);
      done();
    });
  });
}
