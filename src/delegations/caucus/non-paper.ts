import type { Outcome } from '../../analysis/space.ts';
import { nonPaper } from '../../negotiation/acts/non-paper.ts';
import type { NonPaperAnswer } from '../../negotiation/move.ts';
import type { RequestOf } from '../../negotiation/state.ts';
import { leakChance } from '../../negotiation/trust/leak.ts';
import type { IssueId } from '../../scenario/scenario.ts';
import { aspirationAt } from '../aspiration.ts';
import { beliefIn } from '../belief/belief.ts';
import type { Belief } from '../belief/sheet-model.ts';
import { draftsHanded } from '../drafts.ts';
import { isAmong, maskOf } from '../held.ts';
import { judge } from '../judgement.ts';
import { promiseKept } from '../prospects/fair.ts';
import { HAIR } from '../prospects/levels.ts';
import { prospectsAt, type Prospects } from '../prospects/prospects.ts';
import { holding, openPart, outcomeWith, type Standpoint } from '../standpoint.ts';
import { fairestDraft, withLeaveFor } from './draft.ts';
import type { Answer, CaucusOutlook, Purpose } from './purpose.ts';

/** N27: at this trust an AI delegation answers a non-paper truly, under it vaguely. */
const OPENS_UP = 25;

/** The most that an answer is worth, in points: more of them made games come out worse. */
const MOST = 1.2;

/** So much doubt of the other side's priorities, 0–1, makes an answer worth the most. */
const MUCH_DOUBT = 0.5;

/** What a leak costs: what it would have offered is public, and both sides' homes are vexed. */
const LEAK_COST = 8;

/**
 * How likely a draft is taken to be called a basis, 0–1: the later, and the more there is in it for
 * them by what it believes, the likelier. So it was in games between AI delegations.
 */
const LIKELY = { atMost: 0.9, atLeast: 0.05, late: 0.6, from: 0.4 };

/** @param theirs what they are believed to make of the draft: 0–1 */
function likelyBasis({ time }: Standpoint, theirs: number): number {
  const { atMost, atLeast, late, from } = LIKELY;
  return Math.min(atMost, Math.max(atLeast, theirs - from + late * time));
}

/**
 * N27: sounds out, before it would offer it, the package that is fairest by what it believes, or the
 * fairest of those that the leave for a draft would bring within reach.
 *
 * @param enough what is not worth so much may be left out, or be another draft
 */
export function packageToSoundOut(
  { point, belief, prospects, promise }: CaucusOutlook,
  enough: number,
): readonly Purpose<'soundOut' | 'draftForLeave'>[] {
  const { view } = point;
  if (view.trust < OPENS_UP) return [];
  const told = prospects === undefined ? 0 : worthOfAnswer(point, belief);
  const plain = told - leakChance(view.rules, view.trust) * LEAK_COST;
  const leave = draftForLeave(point, belief, prospects, promise + (enough - plain) / LIKELY.atMost);
  const brings =
    leave === undefined ? 0 : likelyBasis(point, leave.fair.theirs) * (leave.promise - promise);
  const pkg = brings > 0 ? leave?.draft : prospects && openPart(point, prospects.fair.outcome);
  const worth = plain + Math.max(0, brings);
  if (pkg === undefined || worth < enough) return [];
  const rule = brings > 0 ? 'draftForLeave' : 'soundOut';
  return [{ move: { kind: 'nonPaper', package: pkg }, rule, worth, subject: {} }];
}

/** The fairest draft that takes leave, where it promises so much. */
function draftForLeave(
  point: Standpoint,
  belief: Belief,
  prospects: Prospects | undefined,
  needed: number,
): ReturnType<typeof fairestDraft> {
  if (prospects === undefined) return fairestDraft(point, belief, needed);
  const kept = promiseKept(point, belief, prospects.fair);
  return fairestDraft(point, belief, Math.max(kept, needed - HAIR), prospects.fair);
}

/**
 * What is said of a draft tells most half-way, when there is something to say and still time to use
 * it, and the first time most.
 */
function worthOfAnswer({ view, closed, issues, time }: Standpoint, belief: Belief): number {
  const doubt = issues.reduce(
    (sum, _, at) =>
      (closed[at] ?? -1) >= 0
        ? sum
        : sum + (1 - (belief.certainty[at] ?? 0)) * (belief.weights[at] ?? 0),
    0,
  );
  const before = draftsHanded(view, view.party).length;
  return (MOST * Math.min(1, doubt / MUCH_DOUBT) * 4 * time * (1 - time)) / (1 + before);
}

/**
 * N27: at enough trust the truth: a basis is what it would now accept, or would with one step on one
 * issue; else it names the issue on which to be met would help most, if that alone could make it
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
  // Leave for it serves later offers too: less than what it would now sign is enough.
  const half = point.view.rules.basisAsksHome ? Math.min((aim + least) / 2, bar) : Infinity;
  if (worthOf(withLeaveFor(point, pkg), draft) >= half) return says('basis');
  const changes = changesOf(point, draft);
  const near = changes.filter(({ steps }) => steps === 1);
  if (near.some(({ outcome }) => worthOf(point, outcome) >= bar)) return says('basis');
  const free = withLeave(point);
  // Of what its own last draft says, it cannot well ask for a change.
  const own = draftsHanded(point.view, point.view.party).at(-1);
  const stands = outcomeWith(point, point.view.mine.stands);
  const drafted = own && outcomeWith(point, own);
  const [best] = changes
    .filter(({ at, outcome }) => outcome[at] === stands[at] || outcome[at] === drafted?.[at])
    .filter(({ issue }) => own?.[issue] !== pkg[issue])
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
  return holding(point, masks);
}

interface Change {
  readonly issue: IssueId;
  readonly at: number; // its number
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
        at,
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
