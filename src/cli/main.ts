import { Command, CommanderError } from 'commander';
import { helpIn } from './help-words.ts';
import { languageIn, languageTags } from './language.ts';
import { exit, refuse, speakIn } from './shell.ts';
import { openTerminal, type TerminalVoice } from './voice.ts';
import { wrongUse } from './wrong-use.ts';

type Add = (cg: Command, voice: TerminalVoice) => void;

/** Every command, in the order in which the help lists them; each is loaded where it is wanted. */
const commands: Readonly<Record<string, () => Promise<Add>>> = {
  validate: async () => (await import('./validate.ts')).addValidate,
  check: async () => (await import('./check.ts')).addCheck,
  play: async () => (await import('./play.ts')).addPlay,
  simulate: async () => (await import('./simulate.ts')).addSimulate,
  figures: async () => (await import('./figures.ts')).addFigures,
  bargain: async () => (await import('./bargain.ts')).addBargain,
  replay: async () => (await import('./replay.ts')).addReplay,
  journeys: async () => (await import('./journeys.ts')).addJourneys,
  analyse: async () => (await import('./analyse.ts')).addAnalyse,
  'import-genius': async () => (await import('./genius/import-genius.ts')).addImportGenius,
  chart: async () => (await import('./chart.ts')).addChart,
  coverage: async () => (await import('./coverage.ts')).addCoverage,
  sign: async () => (await import('./sign.ts')).addSign,
  schema: async () => (await import('./schema.ts')).addSchema,
  drill: async () => (await import('./drill/drill.ts')).addDrill,
};

/** The command that is called; all of them where none is known: for the help, and to say what is meant. */
function called(args: readonly string[]): readonly (() => Promise<Add>)[] {
  const named = args.find((arg, at) => !arg.startsWith('-') && args[at - 1] !== '--language') ?? '';
  const one = Object.hasOwn(commands, named) ? commands[named] : undefined;
  return one === undefined ? Object.values(commands) : [one];
}

/** `npm run -s cg -- COMMAND …`: the negotiations without a browser. */
function program(voice: TerminalVoice, adds: readonly Add[]): Command {
  const { speak } = voice;
  const cg = new Command('cg')
    .description(speak('terminal:cg.does'))
    .configureHelp(helpIn(speak))
    .configureOutput({ outputError: () => undefined }) // it is said by wrongUse
    .exitOverride()
    .helpOption('-h, --help', speak('terminal:help.help'))
    .helpCommand('help [command]', speak('terminal:help.help'))
    .option('--language <tag>', speak('terminal:cg.language', { tags: languageTags() }), 'en')
    .addHelpText('after', `\n${speak('terminal:cg.calledAs')}`);
  for (const add of adds) add(cg, voice);
  return cg;
}

async function main(args: readonly string[]): Promise<void> {
  const language = languageIn(args);
  const voice = await openTerminal(language.ok ? language.value : 'en');
  await speakIn(voice.language);
  const { speak } = voice;
  if (!language.ok) {
    refuse(speak('terminal:cg.noLanguage', { tag: language.error, tags: languageTags() }));
    return;
  }
  try {
    const adds = await Promise.all(called(args).map((load) => load()));
    await program(voice, adds).parseAsync(args, { from: 'user' });
  } catch (error) {
    if (error instanceof CommanderError) {
      // Its code is 0 where help was asked for.
      if (error.exitCode === 0) return;
      const said = wrongUse(speak, error);
      if (said === undefined) exit(2);
      else refuse(said);
      return;
    }
    const what = error instanceof Error ? error.message : '';
    refuse(speak('terminal:cg.unexpected', { what }));
  }
}

// A reader that has seen enough (`| head`) is no fault.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
});

await main(process.argv.slice(2));
