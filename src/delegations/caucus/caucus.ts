import type { Dice } from '../../lib/dice.ts';
import { refusalOf } from '../../negotiation/legality.ts';
import { meanSupport, neededSupport } from '../../negotiation/home/mandate.ts';
import type { View } from '../../negotiation/view.ts';
import type { AskingMove, Question } from '../../negotiation/move.ts';
import type { RequestOf } from '../../negotiation/state.ts';
import { aspirationAt, type Aspiration } from '../aspiration.ts';
import { beliefIn } from '../belief/belief.ts';
import { decided, type Decision } from '../decision.ts';
import type { Belief } from '../belief/sheet-model.ts';
import { gesturesToMake } from './gesture.ts';
import { packageToSoundOut } from './non-paper.ts';
import { leaveWorth } from './leave.ts';
import { prospectsAt, type Prospects } from '../prospects/prospects.ts';
import type { Answer, Answering, CaucusOutlook, Purpose, Subject } from './purpose.ts';
import {
  answers,
  usesAfterGestures,
  usesBeforeGestures,
  type CaucusRule,
  type ReplyRule,
} from './uses.ts';
import { believedIssues, NO_REASONS, type Rationale } from '../rationale.ts';
import type { Standpoint } from '../standpoint.ts';

/** What having nothing at all to sign counts for, in points. */
const NOTHING = -20;

/** Under this worth, in points, a caucus is not spent. */
export const TOO_LITTLE = 0.4;

/** The most that the dice take off the worth of an action, as a share of it. */
const SHAKEN = 0.1;

/** N20–N26: takes the action that is worth most to it, if any is. */
export function decideCaucus(point: Standpoint, dice: Dice): Decision {
  const belief = beliefIn(point.view);
  const prospects = prospectsAt(point, belief);
  const aspiration = prospects && aspirationAt(point, prospects);
  // The dice break near ties.
  const actions = usefulActions(point, belief, prospects, aspiration);
  const best = bestOf(actions, (worth) => worth * (1 - dice.int(0, 100 * SHAKEN) / 100));
  const because = (rule: CaucusRule, more: Partial<Rationale> = {}): Rationale => ({
    ...NO_REASONS,
    rule,
    aim: aspiration?.aim,
    believed: believedIssues(point, belief),
    ...more,
  });
  if (best === undefined || best.worth < TOO_LITTLE) {
    return decided({ kind: 'hold' }, () => because('hold'));
  }
  const { move, rule, worth, subject } = best;
  return decided(move, () => because(rule, { value: worth, subject }));
}

/** The action of most worth, as `shaken`, which never makes it more; of several, the first. */
function bestOf(
  actions: Iterable<Purpose<CaucusRule>>,
  shaken: (worth: number) => number,
): Purpose<CaucusRule> | undefined {
  let best: Purpose<CaucusRule> | undefined;
  for (const action of actions) {
    if (best !== undefined && action.worth <= best.worth) break; // and so with all that follow
    const worth = shaken(action.worth);
    if (best === undefined || worth > best.worth) best = { ...action, worth };
  }
  return best;
}

/** N21, N23: what it answers in the caucus. */
export function decideReply(point: Standpoint): Decision | undefined {
  const { request } = point.view;
  if (request === undefined) return undefined;
  const { move, rule } = answerTo(point, request);
  return decided(move, () => ({
    ...NO_REASONS,
    rule,
    aim: undefined,
    believed: believedIssues(point, beliefIn(point.view)),
  }));
}

function answerTo<K extends AskingMove['kind']>(
  point: Standpoint,
  request: RequestOf<K>,
): Answer<ReplyRule> {
  const all: { readonly [L in AskingMove['kind']]: Answering<L, ReplyRule> } = answers;
  const answer: Answering<K, ReplyRule> = all[request.kind];
  return answer(point, request);
}

/**
 * The legal caucus actions that seem worth something, the most useful first, without such as are worth
 * too little beside the others to be taken. Whether one is legal is asked when it comes to it: mostly
 * the first ones decide.
 */
export function* usefulActions(
  point: Standpoint,
  belief: Belief,
  prospects: Prospects | undefined,
  aspiration: Aspiration | undefined,
): Generator<Purpose<CaucusRule>, void, undefined> {
  if (point.closed.every((option) => option >= 0)) return;
  const outlook: CaucusOutlook = {
    point,
    belief,
    prospects,
    promise: prospects?.promise ?? NOTHING,
    aim: aspiration?.aim ?? point.inner.reservation,
    least: aspiration?.least ?? point.inner.reservation,
    leave: leaveWorth(point),
  };
  const isLegal = ({ move }: Purpose<CaucusRule>): boolean =>
    refusalOf(point.view, move) === undefined;
  const before = usesBeforeGestures.flatMap((use): Purposes => use(outlook));
  const after = usesAfterGestures.flatMap((use): Purposes => use(outlook));
  // Of two actions, one that is worth so much less is not taken, however the dice fall.
  const enoughBeside = (actions: Purposes): number =>
    Math.max(TOO_LITTLE, (1 - SHAKEN) * (actions.find(isLegal)?.worth ?? 0));
  const ranked = (gestures: Purposes, drafts: Purposes): Purposes =>
    togetherAsked(point, useful([...before, ...gestures, ...after, ...drafts]));
  const others = ranked([], []);
  const drafts = packageToSoundOut(outlook, enoughBeside(others));
  const withDrafts = drafts.length === 0 ? others : ranked([], drafts);
  const gestures = gesturesToMake(outlook, enoughBeside(withDrafts));
  const actions = gestures.length === 0 ? withDrafts : ranked(gestures, drafts);
  for (const action of actions) if (isLegal(action)) yield action;
}

type Purposes = readonly Purpose<CaucusRule>[];

/** Those that are worth anything, by falling worth. */
function useful(actions: Purposes): Purposes {
  return actions.filter(({ worth }) => worth > 0).sort((a, b) => b.worth - a.worth);
}

/**
 * N20: where one consultation covers two options, those two are asked at once that are worth most
 * together, if that is more than the best of them alone.
 */
function togetherAsked({ view }: Standpoint, actions: Purposes): Purposes {
  if (view.rules.consultAtOnce < 2) return actions;
  const asked = actions.filter(
    (each) => each.move.kind === 'consult' && refusalOf(view, each.move) === undefined,
  );
  const [first, second] = twoOf(
    asked.filter(({ move }) => move.kind === 'consult' && bearsAnother(view, move)),
  );
  if (first?.move.kind !== 'consult' || second?.move.kind !== 'consult') return actions;
  const worth = first.worth + second.worth * SECOND;
  if (worth <= (asked[0]?.worth ?? 0)) return actions;
  const { issue, option } = second.move;
  const both = { ...first, move: { ...first.move, also: { issue, option } }, worth };
  return [both, ...actions.filter((each) => !asked.includes(each))].sort(
    (a, b) => b.worth - a.worth,
  );
}

/** The first of some actions, and the next of them that is about something else. */
function twoOf(actions: Purposes): Purposes {
  const [first] = actions;
  const second = actions.find(({ subject }) => !isSameSubject(subject, first?.subject));
  return first === undefined || second === undefined ? [] : [first, second];
}

/** Two leaves mostly serve one package: the second adds less. */
const SECOND = 0.5;

function isSameSubject(one: Subject, other: Subject | undefined): boolean {
  return one.issue === other?.issue && one.option === other?.option;
}

/** Two at once want more support each. */
function bearsAnother({ own, mine, scenario, closed, rules }: View, asked: Question): boolean {
  const { issue, option } = asked;
  const mean = meanSupport(own, mine, scenario.issues, closed, { [issue]: option });
  const needed = neededSupport(own, mine, issue, option) ?? Infinity;
  return mean >= needed + rules.askedTogether;
}
