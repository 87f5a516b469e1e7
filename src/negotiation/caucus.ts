import { dice } from '../lib/dice.ts';
import type { GestureId, IssueId, OptionId, PartyId, RatifierId } from '../scenario/scenario.ts';
import { commit, justify } from './commitments.ts';
import { entryOf } from './entry.ts';
import { leastPatient, moveGoodwill } from './goodwill.ts';
import { meanSupport, neededSupport } from './mandate.ts';
import type { CaucusMove, ReplyMove } from './move.ts';
import { otherParty, papersOf, partyOf } from './parties.ts';
import type { GameState } from './state.ts';
import { begin, change, changeParty, finish, say, type Step, type Transition } from './step.ts';
import { moveTrust, TRUST_MOVES } from './trust.ts';

/** N25: how often a ratifier can be reassured. */
export const REASSURED_AT_MOST = 2;

/** N2: gives a party its one private action of the round. */
export function beginCaucus(state: GameState, party: PartyId): Transition {
  return finish(change(begin(state), { phase: 'caucus', turn: party }));
}

/** N20–N26: a legal caucus action. What asks the other side leads to phase `reply`. */
export function takeCaucus(step: Step, party: PartyId, move: CaucusMove): Step {
  const next = change(step, { turn: undefined });
  switch (move.kind) {
    case 'consult':
      return consult(next, party, move.issue, move.option);
    case 'backChannel': {
      const { issues } = move;
      const asked = say(next, { kind: 'backChannelAsked', party, issues });
      return awaitReply(asked, party, { kind: 'backChannel', by: party, issues });
    }
    case 'commit':
      return commit(next, party, move.issue, move.option, move.orBetter);
    case 'justify':
      return justify(next, party, move.issue);
    case 'experts': {
      const { issue } = move;
      const proposed = say(next, { kind: 'expertsProposed', party, issue });
      return awaitReply(proposed, party, { kind: 'experts', by: party, issue });
    }
    case 'gesture':
      return makeGesture(next, party, move.gesture);
    case 'reassure':
      return reassure(next, party, move.ratifier);
    case 'hold':
      return say(next, { kind: 'held', party }, party);
  }
}

/** N21, N23: the other side's answer; the caucus goes on afterwards. */
export function takeReply(step: Step, party: PartyId, move: ReplyMove): Step {
  const { request } = step.state;
  const next = change(step, { phase: 'caucus', turn: undefined, request: undefined });
  if (move.kind === 'tell') {
    if (request?.kind !== 'backChannel') return next;
    const { issues, by } = request;
    const { matters } = move;
    return riskLeak(say(next, { kind: 'backChannelTold', party, issues, matters }), by);
  }
  if (request?.kind !== 'experts') return next;
  const { issue } = request;
  const answered = say(next, { kind: 'expertsAnswered', party, issue, agree: move.agree });
  if (!move.agree) return moveTrust(answered, TRUST_MOVES.expertsRefused, 'expertsRefused');
  const studied = change(answered, { studied: [...answered.state.studied, issue] });
  return moveTrust(studied, TRUST_MOVES.expertsAgreed, 'expertsAgreed');
}

function awaitReply(step: Step, party: PartyId, request: NonNullable<GameState['request']>): Step {
  return change(step, {
    phase: 'reply',
    request,
    turn: otherParty(step.state.scenario, party),
  });
}

/** N20 */
function consult(step: Step, party: PartyId, issue: IssueId, option: OptionId): Step {
  const { scenario, closed, round } = step.state;
  const own = partyOf(scenario, party);
  const papers = papersOf(step.state, party);
  const needed = neededSupport(own, papers, issue, option) ?? Infinity;
  const mean = meanSupport(own, papers, scenario.issues, closed, { [issue]: option });
  const granted = mean >= needed;
  const next = changeParty(
    step,
    party,
    granted
      ? {
          leaves: {
            ...papers.leaves,
            [issue]: [...(entryOf(papers.leaves, issue) ?? []), option],
          },
        }
      : { refusals: [...papers.refusals, { issue, option, round }] },
  );
  return say(
    next,
    { kind: 'consulted', party, issue, option, granted, meanSupport: mean, needed },
    party,
  );
}

/** N21: the chance that a use of the back channel leaks. */
export function leakChance(trust: number): number {
  return Math.max(0, (60 - trust) / 200);
}

/** N21: a leak costs trust, and both sides one step with their least patient ratifier. */
function riskLeak(step: Step, asker: PartyId): Step {
  const { dice: seed, round, trust, scenario } = step.state;
  if (!dice(seed, 'leak', round, asker).chance(leakChance(trust))) return step;
  let next = moveTrust(say(step, { kind: 'leaked' }), TRUST_MOVES.leak, 'leak');
  for (const party of scenario.parties) {
    const ratifier = leastPatient(party);
    if (ratifier !== undefined) next = moveGoodwill(next, party.id, [ratifier], -1, 'leak');
  }
  return next;
}

/** N24 */
function makeGesture(step: Step, party: PartyId, id: GestureId): Step {
  const gesture = partyOf(step.state.scenario, party).gestures.find((each) => each.id === id);
  if (gesture === undefined) return step;
  const gestures = [...papersOf(step.state, party).gestures, id];
  let next = changeParty(step, party, { gestures });
  next = say(next, { kind: 'gestureMade', party, gesture: id });
  next = moveTrust(next, gesture.trust, 'gesture');
  for (const [ratifier, steps] of Object.entries(gesture.ratifiers)) {
    next = moveGoodwill(next, party, [ratifier], steps, 'gesture');
  }
  return next;
}

/** N25 */
function reassure(step: Step, party: PartyId, id: RatifierId): Step {
  const ratifier = partyOf(step.state.scenario, party).ratifiers.find((each) => each.id === id);
  if (ratifier === undefined) return step;
  const { reassured, prices } = papersOf(step.state, party);
  const points = ratifier.reassure.price;
  let next = changeParty(step, party, {
    reassured: { ...reassured, [id]: (entryOf(reassured, id) ?? 0) + 1 },
    prices: [...prices, { kind: 'reassured', points, ratifier: id }],
  });
  next = say(next, { kind: 'reassured', party, ratifier: id, price: points }, party);
  return moveGoodwill(next, party, [id], +1, 'reassured');
}
