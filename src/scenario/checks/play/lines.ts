import { meantBy } from '../../problems/hints.ts';
import { tell } from '../../problems/problem-key.ts';
import type { SpokenAct } from '../../scenario.ts';
import { spokenActs } from '../../lists.ts';
import type { ScenarioFile } from '../../schema/schema.ts';
import type { Path } from '../../text/yaml-nodes.ts';
import type { Loose } from '../../salvage.ts';
import { entries, members, type LooseFile, type Report } from '../report.ts';

type Gap = '{issue}' | '{option}' | '{other}';

const all: readonly Gap[] = ['{issue}', '{option}', '{other}'];
const one: readonly Gap[] = ['{issue}', '{option}'];
const two: readonly Gap[] = ['{issue}', '{other}'];
const onlyIssue: readonly Gap[] = ['{issue}'];
const none: readonly Gap[] = [];

/** What a line can name at each act. */
const gapsAt: Readonly<Record<SpokenAct, readonly Gap[]>> = {
  table: all,
  menu: all,
  final: all,
  accept: all,
  initial: all,
  decline: one,
  declineForLeave: one,
  declineForPrice: one,
  declineForHome: one,
  pass: none,
  reopen: one,
  stay: none,
  walkOut: none,
  tell: two,
  vague: two,
  nonPaper: none,
  experts: onlyIssue,
  commit: one,
  retreat: one,
  justify: onlyIssue,
  ratified: none,
  notRatified: none,
};

/** Warns of an author's line that nobody would ever say, since nothing fills a gap of it. */
export function checkLines(file: LooseFile, report: Report): void {
  for (const [, { voice }, path] of members(['parties'], file.parties)) {
    checkManner(voice, [...path, 'voice'], report);
    checkManner(voice?.head, [...path, 'voice', 'head'], report);
  }
}

type Spoken = Pick<NonNullable<ScenarioFile['parties'][string]['voice']>, 'lines'>;

function checkManner(manner: Loose<Spoken> | undefined, path: Path, report: Report): void {
  for (const act of spokenActs) {
    const known = gapsAt[act];
    for (const [line, at] of entries([...path, 'lines', act], manner?.lines?.[act])) {
      const gap = (line.match(/\{[^{}]*\}/g) ?? []).find(
        (each) => !known.some((may) => may === each),
      );
      if (gap !== undefined) report.warn(at, () => [toldOf(gap, known)]);
    }
  }
}

function toldOf(gap: string, known: readonly Gap[]): ReturnType<typeof tell> {
  if (known.length === 0) return tell('play.noGap', { gap });
  const meant = meantBy(gap, known);
  return meant === undefined
    ? tell('play.gap', { gap, known: known.join(', ') })
    : tell('play.gapMeant', { gap, meant });
}
