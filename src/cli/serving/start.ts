import { parseArgs } from 'node:util';
import { err, ok, type Result } from '../../lib/result.ts';
import { readPort } from './port.ts';
import { buildGame, reasonOf, runProgram } from './program.ts';
import type { TerminalSpeak } from '../voice.ts';

const defaultPort = 4173;

export interface StartOptions {
  readonly help: boolean;
  readonly port: number;
  readonly host: string | true | undefined; // true: every address of this machine
}

/** Reads the arguments after `npm start --`; a refusal is a sentence that says what would do. */
export function readStartOptions(
  speak: TerminalSpeak,
  args: readonly string[],
): Result<StartOptions, string> {
  // `--host` may stand alone, which parseArgs cannot express.
  const spelled = args.map((arg, n) => {
    const next = args[n + 1];
    return arg === '--host' && (next === undefined || next.startsWith('-')) ? '--host=' : arg;
  });
  let values;
  try {
    ({ values } = parseArgs({
      args: spelled,
      options: {
        help: { type: 'boolean', short: 'h' },
        port: { type: 'string', short: 'p' },
        host: { type: 'string' },
        language: { type: 'string' }, // read by languageIn
      },
    }));
  } catch (error) {
    return err(speak('terminal:start.takes', { reason: reasonOf(error) }));
  }
  const port = readPort(speak, values.port, defaultPort);
  if (!port.ok) return port;
  return ok({
    help: values.help ?? false,
    port: port.value,
    host: values.host === '' ? true : values.host,
  });
}

/** Builds the game, serves it, and says where; resolves with the server once it listens. */
export async function start(speak: TerminalSpeak, { port, host }: StartOptions) {
  const { configFile } = await buildGame(speak);
  const { preview } = await import('vite');
  const server = await preview({
    configFile,
    logLevel: 'warn',
    preview: {
      port,
      strictPort: false,
      ...(host === undefined ? {} : { host, allowedHosts: true }),
    },
  });
  const urls = server.resolvedUrls;
  const addresses = [...(urls?.local ?? []), ...(urls?.network ?? [])];
  const taken = addresses[0] !== undefined && Number(new URL(addresses[0]).port) !== port;
  if (taken) console.log(speak('terminal:start.taken', { port }));
  const [one = '', ...more] = addresses;
  console.log(
    more.reduce(
      (list, other) => speak('terminal:start.and', { one: list, other }),
      speak('terminal:start.open', { address: one }),
    ),
  );
  return server;
}

if (import.meta.main) {
  await runProgram({
    read: readStartOptions,
    help: (speak) => speak('terminal:start.help', { port: defaultPort }),
    run: start,
  });
}
