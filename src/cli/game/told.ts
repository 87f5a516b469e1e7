import type { Happening } from '../../negotiation/happening.ts';
import type { EventId } from '../../scenario/scenario.ts';
import { visible } from '../../scenario/problems/problem.ts';
import type { HappeningKind } from '../../words/happening.ts';
import { stepsOf } from '../../words/offer-steps.ts';
import { tellsApart } from '../../words/offer-words.ts';
import { speechWords } from '../../words/speech/speech-words.ts';
import type { Entry } from '../../words/transcript/entries.ts';
import type { Sheet, SheetClause } from '../../words/transcript/sheets.ts';
import type { Chair } from './chair.ts';

/** What follows from something else, and stands indented below it. */
const consequences: ReadonlySet<HappeningKind> = new Set<HappeningKind>([
  'shifted',
  'judgedWalkOut',
  'trustMoved',
  'goodwillMoved',
  'noAgreementMoved',
  'mandateMoved',
]);

/** What is read out whole even to those who are about to see it on the table, or never will. */
const alwaysWhole: ReadonlySet<HappeningKind> = new Set<HappeningKind>([
  'nonPaperHanded',
  'annexProposed',
]);

/**
 * What happened, as lines of the transcript; none for what is told elsewhere or is no news.
 *
 * @param whole with every package in full
 */
export function told(chair: Chair, entry: Entry, whole: boolean): readonly string[] {
  const { happenings, words, speech, sheets } = entry;
  const [first] = happenings;
  const { kind } = first;
  if (kind === 'ended') return []; // the outcome is told whole
  if (kind === 'roundOpened') return [`\n— ${roundWords(chair, first.round)} —`];
  if (kind === 'epilogue') {
    const news = chair.view.scenario.dispatches[first.event];
    if (first.happened) return news ? [`${visible(words)} ${visible(news.text)}`] : [];
    return hangsOn(chair, first.event) ? [visible(words)] : [];
  }
  return [
    consequences.has(kind) ? `  ${visible(words)}` : visible(words),
    ...(speech === undefined ? [] : [`  ${visible(speechWords(chair, speech))}`]),
    ...((whole && !isToldInFull(chair, first)) || alwaysWhole.has(kind) ? sheetLines(sheets) : []),
  ];
}

/** N42: whether something that was agreed hangs on an event. */
function hangsOn({ view: { scenario, closed } }: Chair, event: EventId): boolean {
  return scenario.issues.some(({ id, options }) =>
    options.some((each) => each.id === closed[id] && each.contingent?.event === event),
  );
}

/** Whether an offer's alternatives stand in its sentence already. */
function isToldInFull(chair: Chair, happening: Happening): boolean {
  const offer = happening.kind === 'tabled' ? chair.view.offers[happening.offer] : undefined;
  if (offer === undefined || offer.packages.length < 2) return false;
  return tellsApart(chair, offer.packages, stepsOf(chair.view, offer).differing);
}

/** Packages in a line: a single one whole, of several what tells them apart. */
function sheetLines(sheets: readonly Sheet[]): readonly string[] {
  if (sheets.length === 0) return [];
  const isShared = ({ issue, option }: SheetClause): boolean =>
    sheets.every(({ clauses }) =>
      clauses.some((each) => each.issue === issue && each.option === option),
    );
  const apart = (sheet: Sheet): Sheet => ({
    ...sheet,
    clauses: sheet.clauses.filter((clause) => !isShared(clause)),
  });
  const shown = sheets.length > 1 ? sheets.map(apart) : sheets;
  return [`  ${shown.map(sheetWords).join('. ')}`];
}

/** A package in a line. */
function sheetWords({ title, clauses }: Sheet): string {
  const terms = clauses.map(({ issue, option }) => `${issue}: ${option}`).join('; ');
  return title === undefined ? terms : `${title}: ${terms}`;
}

function roundWords({ speak, view }: Chair, round: number): string {
  return speak('table:turn.round', { round, rounds: view.scenario.rounds });
}
