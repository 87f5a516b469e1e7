import { Command, CommanderError } from 'commander';
import { addAnalyse } from './analyse.ts';
import { addBargain } from './bargain.ts';
import { addChart } from './chart.ts';
import { addCheck } from './check.ts';
import { addCoverage } from './coverage.ts';
import { addImportGenius } from './import-genius.ts';
import { addFigures } from './figures.ts';
import { addPlay } from './play.ts';
import { addReplay } from './replay.ts';
import { addSchema } from './schema.ts';
import { addSign } from './sign.ts';
import { addSimulate } from './simulate.ts';
import { addValidate } from './validate.ts';
import { exit, refuse } from './shell.ts';

/** `npm run -s cg -- COMMAND …`: the negotiations without a browser. */
function program(): Command {
  const cg = new Command('cg')
    .description('Common Ground on the command line, for authors and for tests.')
    .configureHelp({ showGlobalOptions: true })
    .exitOverride()
    .addHelpText('after', '\nCalled as: npm run -s cg -- COMMAND …');
  addValidate(cg);
  addCheck(cg);
  addPlay(cg);
  addSimulate(cg);
  addFigures(cg);
  addBargain(cg);
  addReplay(cg);
  addAnalyse(cg);
  addImportGenius(cg);
  addChart(cg);
  addCoverage(cg);
  addSign(cg);
  addSchema(cg);
  return cg;
}

async function main(args: readonly string[]): Promise<void> {
  try {
    await program().parseAsync(args, { from: 'user' });
  } catch (error) {
    // Commander has said by then what was wrong; its code is 0 where help was asked for.
    if (error instanceof CommanderError) {
      if (error.exitCode !== 0) exit(2);
      return;
    }
    refuse(`This should not have happened: ${error instanceof Error ? error.message : ''}`);
  }
}

// A reader that has seen enough (`| head`) is no fault.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
});

await main(process.argv.slice(2));
