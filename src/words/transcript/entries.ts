import type { Happening } from '../../negotiation/happening.ts';
import { subjectOf } from '../subject.ts';
import { at, listed, type Names } from '../names.ts';
import { stepsOf } from '../offer-steps.ts';
import { signed } from '../numbers.ts';
import { happeningWords } from '../happening.ts';
import { judgementsWords } from '../judgements.ts';
import type { Speech, Speeches } from '../speech/speeches.ts';
import { isByLeak } from './leaks.ts';
import { sheetsOf, type Sheet } from './sheets.ts';
import { thereby } from './thereby.ts';
import { together, type Group } from './together.ts';
import { votesWords } from './votes.ts';

/** One thing that happened with what belongs to it, as a transcript tells it in a few lines. */
export interface Entry {
  readonly happenings: readonly [Happening, ...Happening[]];
  readonly words: string;
  readonly speech: Speech | undefined;
  readonly sheets: readonly Sheet[]; // whole packages, clause by clause
  readonly more: readonly string[]; // the particulars, in sentences
}

/**
 * Happenings of a view's log as a transcript tells them: what follows from a deed stands with it.
 *
 * @param happenings all of the log, or some of it, in its order
 * @param tell how each is said
 */
export function entriesOf(
  names: Names,
  speeches: Speeches,
  happenings: readonly Happening[] = names.view.log,
  tell = happeningWords,
): readonly Entry[] {
  return together(names.view.log, happenings).map(({ group, caused }) => ({
    happenings: group,
    words: wordsOf(names, { group, caused }, tell),
    speech: group.map((each) => speeches.get(each)).find((speech) => speech !== undefined),
    sheets: sheetsOf(names, group),
    more: group[0].kind === 'voted' ? group.map((each) => happeningWords(names, each)) : [],
  }));
}

function wordsOf(names: Names, { group, caused }: Group, tell: typeof happeningWords): string {
  const [first] = group;
  if (first.kind === 'voted') return votesWords(names, group);
  if (subjectOf(first) === 'meters') {
    return group.map((each) => meterWords(names, each, caused)).join(' ');
  }
  if (first.kind === 'walkedOut') {
    const judged = group.filter((each) => each.kind === 'judgedWalkOut');
    return [tell(names, first), ...judgementsWords(names, judged)].join(' ');
  }
  // What moves is told with the offer; by itself where something else came between them.
  const told = group.filter(
    ({ kind }, at) => at === 0 || (kind !== 'conceded' && kind !== 'shifted'),
  );
  return [
    ...(isByLeak(names.view.log, first) ? [names.speak('happenings:byLeak')] : []),
    ...told.map((each) => tell(names, each)),
    ...(first.kind === 'tabled' ? untold(names, group) : thereby(names, group)),
  ].join(' ');
}

/** What an offer of several alternatives, or one after it, leaves out: steps back that cost trust, and what it keeps of another alternative. */
function untold(names: Names, [tabled, ...following]: Group['group']): readonly string[] {
  const offer = tabled.kind === 'tabled' ? names.view.offers[tabled.offer] : undefined;
  if (offer === undefined) return [];
  const told = stepsOf(names.view, offer);
  const back = following.flatMap((each) =>
    each.kind === 'shifted' &&
    each.way === 'back' &&
    told.steps.every(({ issue }) => issue !== each.issue)
      ? [each.issue]
      : [],
  );
  const kept = told.again ? [] : told.resumed.filter((issue) => !back.includes(issue));
  const { phrases, speak } = names;
  const [pkg = {}] = offer.packages;
  const steps = back.map((issue) => at(names, phrases, issue, pkg[issue] ?? ''));
  return [
    ...(back.length > 0
      ? [speak('happenings:offer.backAfterChoice', { what: listed(names, steps) })]
      : []),
    ...(kept.length > 0
      ? [speak('happenings:offer.resumed', { what: listed(names, kept.map(phrases.issue)) })]
      : []),
  ];
}

/** Its reason is left out where what moved it has just been told. */
function meterWords(names: Names, happening: Happening, caused: boolean): string {
  const { speak, ratifier } = names;
  if (caused && happening.kind === 'trustMoved') {
    const { by, now } = happening;
    return speak('happenings:trustAt', { by: signed(by), now });
  }
  if (caused && happening.kind === 'goodwillMoved') {
    const steps = signed(happening.steps);
    return speak('happenings:goodwillAt', { ratifier: ratifier(happening.ratifier), steps });
  }
  return happeningWords(names, happening);
}
