import { tell } from '../problems/problem-key.ts';
import type { Path } from '../text/yaml-nodes.ts';
import type { Names } from './names.ts';
import { entries, expectKnown, type LooseFile, type LooseParty, type Report } from './report.ts';

/** A hint is read at a glance; a telegram is the brief of somebody who has no time. */
const mostWords = { hint: 30, telegram: 70 } as const;

/** What the hints of a party point at must be there, in its own chair, in a round that is played. */
export function checkHints(
  file: LooseFile,
  id: string,
  party: LooseParty,
  path: Path,
  names: Names,
  report: Report,
): void {
  checkWords(party.telegram?.text, mostWords.telegram, [...path, 'telegram', 'text'], report);
  for (const [hint, at] of entries([...path, 'hints'], party.hints)) {
    const { issue, option, ratifier, when } = hint;
    expectKnown(report, [...at, 'issue'], 'value', 'issue', issue, names.issues);
    expectKnown(report, [...at, 'option'], 'value', 'option', option, names.options(issue));
    const own = names.ratifiers(id);
    expectKnown(report, [...at, 'ratifier'], 'value', 'ownRatifier', ratifier, own);
    expectKnown(report, [...at, 'when', 'lacks'], 'value', 'issue', when?.lacks, names.issues);
    const events = file.events === undefined ? [] : names.events;
    expectKnown(report, [...at, 'when', 'event'], 'value', 'event', when?.event, events);
    checkRound(when?.round, file.rounds, [...at, 'when', 'round'], report);
    checkWords(hint.say, mostWords.hint, [...at, 'say'], report);
    checkTarget(hint, at, report);
  }
}

type Target = Pick<
  NonNullable<NonNullable<LooseParty['hints']>[number]>,
  'at' | 'issue' | 'option' | 'ratifier'
>;

function checkTarget(hint: Target, at: Path, report: Report): void {
  const { issue, option, ratifier } = hint;
  if (hint.at === undefined) return;
  const missing = (key: string, said: 'guide.noIssue' | 'guide.noRatifier'): void => {
    report.keyError([...at, key], 'missing', () => [tell(said)]);
  };
  const stray = (key: string, said: 'guide.strayIssue' | 'guide.strayRatifier'): void => {
    report.keyError([...at, key], 'wrong-value', () => [tell(said)]);
  };
  if (hint.at === 'stop') {
    if (issue === undefined) missing('at', 'guide.noIssue');
  } else if (issue !== undefined) stray('issue', 'guide.strayIssue');
  else if (option !== undefined) stray('option', 'guide.strayIssue');
  if (hint.at === 'ratifier') {
    if (ratifier === undefined) missing('at', 'guide.noRatifier');
  } else if (ratifier !== undefined && hint.at !== 'reassure') {
    stray('ratifier', 'guide.strayRatifier');
  }
}

function checkRound(
  round: number | undefined,
  rounds: number | undefined,
  at: Path,
  report: Report,
): void {
  if (round === undefined || rounds === undefined || round <= rounds) return;
  report.error(at, 'range', () => [tell('guide.round', { count: rounds, round })]);
}

function checkWords(text: string | undefined, most: number, at: Path, report: Report): void {
  const count = text?.trim().split(/\s+/).length ?? 0;
  if (count > most) report.error(at, 'range', () => [tell('guide.words', { count, most })]);
}
