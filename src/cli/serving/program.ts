import { resolve } from 'node:path';
import type { Result } from '../../lib/result.ts';
import { languageIn, languageTags } from '../language.ts';
import { openTerminal, type TerminalSpeak } from '../voice.ts';

/** What is in the way of a program, as one sentence for whoever started it. */
export class InTheWay extends Error {}

/** A program that serves until it is stopped. */
export interface ServingProgram<Options extends { readonly help: boolean }> {
  readonly read: (speak: TerminalSpeak, args: readonly string[]) => Result<Options, string>;
  readonly help: (speak: TerminalSpeak) => string;
  readonly run: (speak: TerminalSpeak, options: Options) => Promise<unknown>;
}

/** Runs it with the arguments of this process; wrong ones end with 2, what is in the way with 1. */
export async function runProgram<Options extends { readonly help: boolean }>({
  read,
  help,
  run,
}: ServingProgram<Options>): Promise<void> {
  const args = process.argv.slice(2);
  const language = languageIn(args);
  const { speak } = await openTerminal(language.ok ? language.value : 'en');
  const options = read(speak, args);
  if (!language.ok) {
    console.error(speak('terminal:cg.noLanguage', { tag: language.error, tags: languageTags() }));
    process.exitCode = 2;
  } else if (!options.ok) {
    console.error(options.error);
    process.exitCode = 2;
  } else if (options.value.help) {
    console.log(help(speak));
  } else {
    try {
      await run(speak, options.value);
    } catch (error) {
      const failed = speak('terminal:start.failed', { why: whyOf(error) });
      console.error(error instanceof InTheWay ? error.message : failed);
      process.exit(1);
    }
  }
}

/** What is wrong with arguments that cannot be read; the rest of what Node says is not for this. */
export const reasonOf = (error: unknown): string => whyOf(error).split('. ')[0] ?? '';

/** Where the build of the game lies, and what makes it. */
const configFile = resolve(import.meta.dirname, '../../../vite.config.ts');

/** Builds the game as it is now. */
export async function buildGame(speak: TerminalSpeak): Promise<{ readonly configFile: string }> {
  const { build } = await import('vite');
  console.log(speak('terminal:start.building'));
  await build({ configFile, logLevel: 'warn' });
  return { configFile };
}

export const whyOf = (error: unknown): string =>
  error instanceof Error ? error.message : String(error);
