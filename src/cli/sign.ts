import type { Command } from 'commander';
import { writeFileSync } from 'node:fs';
import { ok, err, type Result } from '../lib/result.ts';
import { didYouMean } from '../scenario/problems/hints.ts';
import { readings } from '../scenario/sources/reading.ts';
import { withMark } from '../scenario/sources/sign.ts';
import { notInOrder, readScenario, readSources, unwritten } from './files.ts';
import { sayProblem } from './problems.ts';
import { print, refuse } from './shell.ts';
import type { TerminalSpeak, TerminalVoice } from './voice.ts';

export function addSign(program: Command, { speak }: TerminalVoice): void {
  program
    .command('sign')
    .description(speak('terminal:sign.does'))
    .argument('<file>', speak('terminal:sign.file'))
    .argument('<place...>', speak('terminal:sign.places'))
    .option('--seeds <folder>', speak('terminal:option.seeds'))
    .addHelpText('after', `\n${speak('terminal:sign.readFirst')}`)
    .action((file: string, places: readonly string[], options: { seeds?: string }) => {
      const signed = sign(speak, { file, places, folder: options.seeds });
      if (!signed.ok) {
        refuse(signed.error);
        return;
      }
      try {
        writeFileSync(file, signed.value);
        print(speak('terminal:sign.signed', { file, signed: places.length }));
      } catch (error) {
        refuse(unwritten(speak, file, error));
      }
    });
}

/** The text of the file with the marks in it; or what stands against it. */
function sign(
  speak: TerminalSpeak,
  {
    file,
    places,
    folder,
  }: {
    readonly file: string;
    readonly places: readonly string[];
    readonly folder: string | undefined; // of the seeds
  },
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
      const none = speak('terminal:sign.noClause', { file, place });
      const meant = didYouMean(place, places).map((each) => ` ${sayProblem(each)}`);
      return err(`${none}${meant.join('')}`);
    }
    if (clause.cited.some(({ says }) => says.length === 0)) {
      return err(speak('terminal:sign.citesNothing', { place }));
    }
    const marked = withMark(text, place, clause.mark);
    if (marked === undefined) return err(speak('terminal:sign.notFound', { place }));
    text = marked;
  }
  return ok(text);
}
