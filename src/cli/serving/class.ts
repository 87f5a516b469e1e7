import { chmodSync, readFileSync, writeFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { renderUnicodeCompact } from 'uqr';
import { err, ok, type Result } from '../../lib/result.ts';
import { freshToken } from '../../server/chance.ts';
import { serveClasses, SHORTEST_KEY } from '../../server/serve.ts';
import { makeFolder } from '../../server/store/make-folder.ts';
import { openStore } from '../../server/store/open-store.ts';
import { StoreTrouble, type Store } from '../../server/store/store.ts';
import { readPort } from './port.ts';
import { buildGame, InTheWay, reasonOf, runProgram, whyOf } from './program.ts';
import type { TerminalSpeak } from '../voice.ts';

const defaultPort = 4180;
const defaultFolder = join(homedir(), '.common-ground');

export interface ClassOptions {
  readonly help: boolean;
  readonly port: number;
  readonly host: string;
  readonly folder: string;
}

/** Reads the arguments after `npm run class --`; a refusal is a sentence that says what would do. */
export function readClassOptions(
  speak: TerminalSpeak,
  args: readonly string[],
): Result<ClassOptions, string> {
  let values;
  try {
    ({ values } = parseArgs({
      args: [...args],
      options: {
        help: { type: 'boolean', short: 'h' },
        port: { type: 'string', short: 'p' },
        host: { type: 'string' },
        data: { type: 'string' },
        language: { type: 'string' }, // read by languageIn
      },
    }));
  } catch (error) {
    return err(speak('terminal:class.takes', { reason: reasonOf(error) }));
  }
  const port = readPort(speak, values.port, defaultPort);
  if (!port.ok) return port;
  return ok({
    help: values.help ?? false,
    port: port.value,
    host: values.host ?? '0.0.0.0',
    folder: resolve(values.data ?? defaultFolder),
  });
}

/** Builds the game and serves it with its classes; says where, and how to begin. */
async function serve(speak: TerminalSpeak, options: ClassOptions): Promise<void> {
  const { port, host, folder } = options;
  const { DATABASE_URL: url, TEACHER_KEY: givenKey, BEHIND_PROXY: proxy } = process.env;
  if (givenKey && givenKey.length < SHORTEST_KEY) {
    throw new InTheWay(speak('terminal:class.shortKey', { least: SHORTEST_KEY }));
  }
  if (url !== undefined && !givenKey) throw new InTheWay(speak('terminal:class.noKey'));
  const hostKey = givenKey ?? keptKey(speak, folder);
  const store = await openIn(speak, folder, url);

  await buildGame(speak);
  const server = await serveClasses({
    store,
    port,
    host,
    hostKey,
    page: resolve(import.meta.dirname, '../../../dist'),
    behindProxy: proxy !== undefined && proxy !== '',
    log: (error) => {
      console.error(speak('terminal:class.trouble', { why: whyOf(error) }));
    },
  }).catch((error: unknown) => {
    throw inTheWayOf(speak, error, options);
  });

  const here = `http://localhost:${server.port}/`;
  const [first = here, ...more] = server.addresses();
  console.log(
    [
      '',
      speak('terminal:class.students', { address: first }),
      ...more.map((address) => speak('terminal:class.also', { address })),
      '',
      renderUnicodeCompact(`${first}#/join`, { border: 2 }),
      '',
      speak('terminal:class.teacher', { address: `${here}#/teach/${hostKey}` }),
      speak('terminal:class.secret'),
      '',
      speak('terminal:class.firewall', { port: server.port }),
      url === undefined
        ? speak('terminal:class.keptIn', { folder })
        : speak('terminal:class.keptInDatabase'),
      speak('terminal:class.stop'),
    ].join('\n'),
  );
  const stop = (): void => {
    server.stop().then(
      () => process.exit(0),
      () => process.exit(1),
    );
  };
  process.once('SIGINT', stop);
  process.once('SIGTERM', stop);
}

/** What opens classes: made at the first start, and the same at every later one. */
function keptKey(speak: TerminalSpeak, folder: string): string {
  const file = join(folder, 'teacher-key');
  try {
    makeFolder(folder);
    try {
      const key = readFileSync(file, 'utf8').trim();
      if (key !== '') return key;
    } catch {
      // The first start.
    }
    const key = freshToken();
    writeFileSync(file, `${key}\n`, { mode: 0o600 });
    chmodSync(file, 0o600);
    return key;
  } catch (error) {
    throw new InTheWay(speak('terminal:class.folder', { folder, why: whyOf(error) }));
  }
}

async function openIn(
  speak: TerminalSpeak,
  folder: string,
  url: string | undefined,
): Promise<Store> {
  try {
    return await openStore({ folder, ...(url === undefined ? {} : { url }) });
  } catch (error) {
    if (!(error instanceof StoreTrouble)) throw error;
    const why = error.cause instanceof Error ? error.cause.message : error.code;
    switch (error.code) {
      case 'locked':
        throw new InTheWay(speak('terminal:class.locked', { folder }));
      case 'full':
        throw new InTheWay(speak('terminal:class.full', { folder }));
      case 'broken':
        throw new InTheWay(speak('terminal:class.broken', { folder, why }));
      case 'newer':
        throw new InTheWay(speak('terminal:class.newer', { folder }));
      case 'readOnly':
        throw new InTheWay(speak('terminal:class.folder', { folder, why }));
      case 'unreachable':
        throw new InTheWay(speak('terminal:class.database', { why }));
    }
  }
}

function inTheWayOf(speak: TerminalSpeak, error: unknown, { port, host }: ClassOptions): unknown {
  const { code } = error as { readonly code?: unknown };
  if (code === 'EADDRINUSE') return new InTheWay(speak('terminal:class.taken', { port }));
  if (code === 'EACCES') return new InTheWay(speak('terminal:class.forbidden', { port }));
  if (code === 'EADDRNOTAVAIL') return new InTheWay(speak('terminal:class.noHost', { host }));
  return error;
}

if (import.meta.main) {
  await runProgram({
    read: readClassOptions,
    help: (speak) => speak('terminal:class.help', { port: defaultPort, folder: defaultFolder }),
    run: serve,
  });
}
