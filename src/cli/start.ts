import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { err, ok, type Result } from '../lib/result.ts';

const defaultPort = 4173;

const help = `Builds Common Ground and serves it to browsers.

  npm start                       on this machine, port ${defaultPort}
  npm start -- --port 8080        on another port
  npm start -- --host             to the whole network
  npm start -- --host 10.0.0.5    on one address of this machine
  npm start -- --help             this text

Stop it with Ctrl+C.`;

export interface StartOptions {
  readonly help: boolean;
  readonly port: number;
  readonly host: string | true | undefined; // true: every address of this machine
}

/** Reads the arguments after `npm start --`; a refusal is a sentence that says what would do. */
export function readStartOptions(args: readonly string[]): Result<StartOptions, string> {
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
      },
    }));
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return err(`${reason.split('. ')[0] ?? reason}. It takes --port, --host and --help.`);
  }
  const port = values.port === undefined ? defaultPort : Number(values.port);
  if (values.port?.trim() === '' || !Number.isInteger(port) || port < 1 || port > 65535) {
    return err(`--port takes a whole number from 1 to 65535, not "${values.port ?? ''}".`);
  }
  return ok({
    help: values.help ?? false,
    port,
    host: values.host === '' ? true : values.host,
  });
}

/** Builds the game, serves it, and says where; resolves with the server once it listens. */
export async function start({ port, host }: StartOptions) {
  const configFile = resolve(import.meta.dirname, '../../vite.config.ts');
  const { build, preview } = await import('vite');
  console.log('Building Common Ground …');
  await build({ configFile, logLevel: 'warn' });
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
  if (taken) console.log(`Port ${port} is taken; this is the next free one.`);
  console.log(`Common Ground is open at ${addresses.join(' and ')}`);
  return server;
}

async function main(): Promise<void> {
  const options = readStartOptions(process.argv.slice(2));
  if (!options.ok) {
    console.error(options.error);
    process.exitCode = 2;
  } else if (options.value.help) {
    console.log(help);
  } else {
    try {
      await start(options.value);
    } catch (error) {
      console.error(
        `Common Ground could not start: ${error instanceof Error ? error.message : String(error)}`,
      );
      process.exit(1);
    }
  }
}

if (import.meta.main) await main();
