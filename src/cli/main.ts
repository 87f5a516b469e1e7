import { Command, CommanderError } from 'commander';
import { addAnalyse } from './analyse.ts';
import { addBargain } from './bargain.ts';
import { addChart } from './chart.ts';
import { addCheck } from './check.ts';
import { addCoverage } from './coverage.ts';
import { addDrill } from './drill/drill.ts';
import { addImportGenius } from './genius/import-genius.ts';
import { addFigures } from './figures.ts';
import { helpIn } from './help-words.ts';
import { addJourneys } from './journeys.ts';
import { languageIn, languageTags } from './language.ts';
import { addPlay } from './play.ts';
import { addReplay } from './replay.ts';
import { addSchema } from './schema.ts';
import { addSign } from './sign.ts';
import { addSimulate } from './simulate.ts';
import { addValidate } from './validate.ts';
import { exit, refuse, speakIn } from './shell.ts';
import { openTerminal, type TerminalVoice } from './voice.ts';
import { wrongUse } from './wrong-use.ts';

/** Every command, in the order in which the help lists them. */
const commands = [
  addValidate,
  addCheck,
  addPlay,
  addSimulate,
  addFigures,
  addBargain,
  addReplay,
  addJourneys,
  addAnalyse,
  addImportGenius,
  addChart,
  addCoverage,
  addSign,
  addSchema,
  addDrill,
];

/** `npm run -s cg -- COMMAND …`: the negotiations without a browser. */
function program(voice: TerminalVoice): Command {
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
  for (const add of commands) add(cg, voice);
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
    await program(voice).parseAsync(args, { from: 'user' });
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
