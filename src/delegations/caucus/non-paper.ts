import type { Outcome } from '../../analysis/space.ts';
import { nonPaper } from '../../negotiation/acts/non-paper.ts';
import type { NonPaperAnswer } from '../../negotiation/move.ts';
import type { RequestOf } from '../../negotiation/state.ts';
import { leakChance } from '../../negotiation/trust/leak.ts';
import type { IssueId, Package } from '../../scenario/scenario.ts';
import { aspirationAt } from '../aspiration.ts';
import { beliefIn } from '../belief/belief.ts';
import { heldOf, isAmong, maskOf } from '../held.ts';
import { judge } from '../judgement.ts';
import { prospectsAt } from '../prospects/prospects.ts';
import { outcomeWith, type Standpoint } from '../standpoint.ts';
import type { Answer, CaucusOutlook, Purpose } from './purpose.ts';

/** N27: at this trust an AI delegation answers a non-paper truly, under it vaguely. */
const OPENS_UP = 35;

/** The most that an answer is worth, in points: more of them made games come out worse. */
const MOST = 1.2;

/** So much doubt of the other side's priorities, 0–1, makes an answer worth the most. */
const MUCH_DOUBT = 0.5;

/** What a leak costs: what it would have offered is public, and both sides' homes are vexed. */
const LEAK_COST = 8;

/**
 * N27: sounds out, before it would offer it, the package that is fairest by what it believes. An
 * answer tells most half-way, when there is something to say and still time to use it, and the first
 * one most. It seldom outweighs another use of the caucus, so mostly it is an idle one that it fills.
 */
export function packageToSoundOut({
  point,
  belief,
  prospects,
}: CaucusOutlook): readonly Purpose<'soundOut'>[] {
  const { view, closed, issues, time } = point;
  if (view.trust < OPENS_UP || prospects === undefined) return [];
  const doubt = issues.reduce(
    (sum, _, at) =>
      (closed[at] ?? -1) >= 0
        ? sum
        : sum + (1 - (belief.certainty[at] ?? 0)) * (belief.weights[at] ?? 0),
    0,
  );
  const before = view.log.filter(
    (each) => each.kind === 'nonPaperHanded' && each.party === view.party,
  ).length;
  const worth =
    (MOST * Math.min(1, doubt / MUCH_DOUBT) * 4 * time * (1 - time)) / (1 + before) -
    leakChance(view.rules, view.trust) * LEAK_COST;
  const pkg = openPart(point, prospects.fair.outcome);
  return [{ move: { kind: 'nonPaper', package: pkg }, rule: 'soundOut', worth, subject: {} }];
}

/** What an outcome says of the issues that are open. */
function openPart({ issues, closed }: Standpoint, outcome: Outcome): Package {
  return Object.fromEntries(
    issues.flatMap((issue, at) => {
      const option = issue.options[outcome[at] ?? -1];
      return (closed[at] ?? -1) >= 0 || option === undefined ? [] : [[issue.id, option.id]];
    }),
  );
}

/**
 * N27: at enough trust the truth: a basis is what it would now accept, or would with one step on one
 * issue; else it names the issue on which a change would help most, if that alone could make it
 * something to sign in the end.
 */
export function answerToNonPaper(
  point: Standpoint,
  { package: pkg }: RequestOf<'nonPaper'>,
): Answer<'weighTruly' | 'weighVaguely'> {
  const says = (answer: NonPaperAnswer): Answer<'weighTruly'> => ({
    move: { kind: 'answerNonPaper', answer },
    rule: 'weighTruly',
  });
  if (point.view.trust < OPENS_UP) {
    return { move: { kind: 'answerNonPaper', answer: 'vague' }, rule: 'weighVaguely' };
  }
  const prospects = prospectsAt(point, beliefIn(point.view));
  if (prospects === undefined) return says('out');
  const { aim, least } = aspirationAt(point, prospects);
  const bar = Math.min(aim, prospects.best);
  const draft = outcomeWith(point, pkg);
  if (worthOf(point, draft) >= bar) return says('basis');
  const changes = changesOf(point, draft);
  const near = changes.filter(({ steps }) => steps === 1);
  if (near.some(({ outcome }) => worthOf(point, outcome) >= bar)) return says('basis');
  const free = withLeave(point);
  const [best] = changes
    .map(({ issue, outcome }) => ({ issue, worth: worthOf(free, outcome) }))
    .sort((a, b) => b.worth - a.worth);
  if (best === undefined || best.worth < Math.min(least, bar)) return says('out');
  return says({ change: best.issue });
}

/** The standpoint as it would be with every leave and all experts' options: what could ever be signed. */
function withLeave(point: Standpoint): Standpoint {
  const room = nonPaper.room?.(point.view) ?? {};
  const masks = point.issues.map((issue, at) =>
    maskOf(
      issue,
      (option) =>
        isAmong(point.held.masks, at, option) ||
        (room[issue.id]?.includes(issue.options[option]?.id ?? '') ?? false),
    ),
  );
  return { ...point, held: heldOf(point.view.own, masks) };
}

interface Change {
  readonly issue: IssueId;
  readonly steps: number; // options away from what was drafted
  readonly outcome: Outcome;
}

/** Every draft that differs on one open issue. */
function changesOf({ issues, closed }: Standpoint, draft: Outcome): readonly Change[] {
  return issues.flatMap(({ id, options }, at) => {
    if ((closed[at] ?? -1) >= 0) return [];
    const held = draft[at] ?? 0;
    return [...options.keys()]
      .filter((option) => option !== held)
      .map((option) => ({
        issue: id,
        steps: Math.abs(option - held),
        outcome: draft.map((each, other) => (other === at ? option : each)),
      }));
  });
}

/** Its value where it could sign all of it, else −∞. */
function worthOf(point: Standpoint, outcome: Outcome): number {
  const { fault, value } = judge(point, outcome);
  return fault === undefined ? value : -Infinity;
}
