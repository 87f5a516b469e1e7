import type { Command } from 'commander';
import { writeFileSync } from 'node:fs';
import { ok, err, type Result } from '../lib/result.ts';
import { didYouMean } from '../scenario/hints.ts';
import { readings } from '../scenario/reading.ts';
import { withMark } from '../scenario/sign.ts';
import { notInOrder, readScenario, readSources, reasonOf } from './files.ts';
import { sayProblem } from './problems.ts';
import { print, refuse } from './shell.ts';

export function addSign(program: Command): void {
  program
    .command('sign')
    .description('Puts a reader’s mark beside the citations of clauses that you have read.')
    .argument('<file>', 'a scenario file')
    .argument('<place...>', 'the clauses, as coverage --clauses names them')
    .option('--seeds <folder>', 'where the seeds stand')
    .addHelpText(
      'after',
      '\nRead first (cg coverage FILE --unsigned): does the source carry what the clause says, in direction,\norder, person and degree? A change of what the clause or its source says undoes the mark.',
    )
    .action((file: string, places: readonly string[], options: { seeds?: string }) => {
      const signed = sign(file, places, options.seeds);
      if (!signed.ok) {
        refuse(signed.error);
        return;
      }
      try {
        writeFileSync(file, signed.value);
        print(`${file}: ${places.length} signed.`);
      } catch (error) {
        refuse(`${file} cannot be written: ${reasonOf(error)}.`);
      }
    });
}

/** The text of the file with the marks in it; or what stands against it. */
function sign(
  file: string,
  places: readonly string[],
  folder: string | undefined,
): Result<string, string> {
  const sources = readSources(folder);
  if (!sources.ok) return err(notInOrder(sources.error));
  const read = readScenario(file, sources.value);
  if (!read.ok) return read;
  const clauses = readings(read.value.scenario, sources.value);
  let { text } = read.value;
  for (const place of places) {
    const clause = clauses.find((each) => each.place === place);
    if (clause === undefined) {
      const places = clauses.map((each) => each.place);
      const meant = didYouMean(place, places).map((each) => ` ${sayProblem(each)}`);
      return err(`${file} has no clause "${place}" that cites anything.${meant.join('')}`);
    }
    if (clause.cited.some(({ says }) => says.length === 0)) {
      return err(`The clause "${place}" cites what is not there.`);
    }
    const marked = withMark(text, place, clause.mark);
    if (marked === undefined) return err(`The clause "${place}" was not found in the text.`);
    text = marked;
  }
  return ok(text);
}
