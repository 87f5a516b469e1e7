import { wonByAnswer } from '../../negotiation/acts/back-channel.ts';
import { leakChance } from '../../negotiation/trust/leak.ts';
import type { View } from '../../negotiation/view.ts';
import type { RequestOf } from '../../negotiation/state.ts';
import type { Standpoint } from '../standpoint.ts';
import type { Answer, CaucusOutlook, Purpose } from './purpose.ts';

/** N21: at this trust an AI delegation answers the back channel truly, under it vaguely. */
const OPENS_UP = 40;

/** The most that an answer is worth, in points. */
const MOST = 3.5;

/** What a leak costs: trust, and a step with the least patient ratifier of either side. */
const LEAK_COST = 5;

/** What a step with the least patient of one's own is worth to either side, where it keeps quiet. */
const KEPT_QUIET = 1.5;

/**
 * N21: asks about the two open issues between which the answer would teach most, of those on which
 * the sides differ yet. The same pair is not asked twice.
 */
export function questionsToAsk({
  point,
  belief,
}: CaucusOutlook): readonly Purpose<'learnPriorities'>[] {
  const { view, issues, closed, time } = point;
  if (view.trust < OPENS_UP) return [];
  const doubt = issues.map(
    (_, at) => (1 - (belief.certainty[at] ?? 0)) * (belief.weights[at] ?? 0),
  );
  const isSettled = (at: number): boolean => {
    const { id } = issues[at]!;
    return (closed[at] ?? -1) >= 0 || view.mine.stands[id] === view.theirs.stands[id];
  };
  let best: { issues: [string, string]; worth: number } | undefined;
  for (let a = 0; a < issues.length; a++) {
    for (let b = a + 1; b < issues.length; b++) {
      if (isSettled(a) || isSettled(b)) continue;
      // The closer the two are believed to be, the more an answer tells.
      const apart = Math.abs((belief.weights[a] ?? 0) - (belief.weights[b] ?? 0));
      const worth = 12 * ((doubt[a] ?? 0) + (doubt[b] ?? 0)) - 6 * apart;
      if (best !== undefined && worth <= best.worth) continue;
      const pair: [string, string] = [issues[a]!.id, issues[b]!.id];
      if (!wasAsked(view, pair)) best = { issues: pair, worth };
    }
  }
  if (best === undefined) return [];
  const [issue, other] = best.issues;
  const chance = leakChance(view.rules, view.trust);
  const quiet = KEPT_QUIET * wonByAnswer(view, view.other) * (1 - chance);
  return [
    {
      move: { kind: 'backChannel', issues: best.issues },
      rule: 'learnPriorities',
      worth: Math.min(best.worth, MOST) * (1 - time) + quiet - chance * LEAK_COST,
      subject: { issue, other },
    },
  ];
}

function wasAsked({ log, party }: View, issues: readonly string[]): boolean {
  return log.some(
    (each) =>
      each.kind === 'backChannelAsked' &&
      each.party === party &&
      each.issues.every((issue) => issues.includes(issue)),
  );
}

/** N21: which of two issues matters more to it, at enough trust. */
export function answerToQuestion(
  point: Standpoint,
  { issues: [first, second] }: RequestOf<'backChannel'>,
): Answer<'answerTruly' | 'answerVaguely'> {
  if (point.view.trust < OPENS_UP) {
    return { move: { kind: 'tell', matters: 'vague' }, rule: 'answerVaguely' };
  }
  const matters = stake(point, first) >= stake(point, second) ? first : second;
  return { move: { kind: 'tell', matters }, rule: 'answerTruly' };
}

/** What an issue can cost: from the option worth most to the one worth least. */
function stake({ issues, inner }: Standpoint, id: string): number {
  const points = inner.points[issues.findIndex((issue) => issue.id === id)] ?? [0];
  return Math.max(...points) - Math.min(...points);
}
