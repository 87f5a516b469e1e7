import type { PartyId, Ratifier, RatifierId } from '../../scenario/scenario.ts';
import { fullPackage } from '../agenda.ts';
import { endTalks } from './ending.ts';
import { papersOf, partyOf } from '../parties.ts';
import { moodOf, passes, reasonsOf, supportOf } from '../home/ratification.ts';
import { essentialsClosed, roundOrder } from './round.ts';
import type { GameState } from '../state.ts';
import { begin, change, finish, say, type Step, type Transition } from '../step.ts';
import { moveTrust } from '../trust/trust.ts';

/**
 * N31, N32, N52: both sides' ratifiers vote on what is closed, and the game is over. Where nothing
 * is closed there is nothing to vote on: a stalemate.
 */
export function ratify(state: GameState): Transition {
  return finish(ratifyFrom(begin(state)));
}

export function ratifyFrom(talks: Step): Step {
  const { state } = talks;
  const { trust, closed } = state;
  let step = change(talks, { phase: 'ratification', turn: undefined });
  const ending = { walkedOut: undefined, trustAtSignature: trust };
  if (Object.keys(closed).length === 0) {
    return endTalks(step, { ...ending, kind: 'stalemate', agreed: {}, blockedBy: [] });
  }
  const blockedBy: RatifierId[] = [];
  for (const party of roundOrder(state)) {
    const vote = voteOf(step, party);
    step = vote.step;
    blockedBy.push(...vote.blockedBy);
  }
  if (blockedBy.length > 0) {
    step = moveTrust(step, 'unratified');
    return endTalks(step, { ...ending, kind: 'unratified', agreed: {}, blockedBy });
  }
  step = moveTrust(step, 'ratified');
  const kind = essentialsClosed(state) ? 'agreement' : 'partial';
  return endTalks(step, { ...ending, kind, agreed: closed, blockedBy });
}

/** One party's vote; `blockedBy` is empty where it passes, else those who could have made it pass. */
function voteOf(
  step: Step,
  id: PartyId,
): { readonly step: Step; readonly blockedBy: readonly RatifierId[] } {
  const { scenario, rules, closed, dice } = step.state;
  const party = partyOf(scenario, id);
  const pkg = fullPackage(scenario.issues, closed);
  const { goodwill } = papersOf(step.state, id);
  const ballots = new Map<Ratifier, boolean>();
  let next = step;
  for (const ratifier of party.ratifiers) {
    const mood = moodOf(rules, dice, ratifier.id);
    const support = supportOf(ratifier, pkg, goodwill[ratifier.id] ?? 0) + mood;
    const approves = support >= ratifier.threshold;
    ballots.set(ratifier, approves);
    const heaviest = reasonsOf(ratifier, pkg).find(({ stance }) => stance > 0 === approves);
    const decisive = heaviest && { issue: heaviest.issue, option: heaviest.option };
    next = say(next, {
      kind: 'voted',
      party: id,
      ratifier: ratifier.id,
      support,
      mood,
      approves,
      decisive,
    });
  }
  const passed = passes(party, (ratifier) => ballots.get(ratifier) === true);
  next = say(next, { kind: 'ratified', party: id, passed });
  return { step: next, blockedBy: passed ? [] : blockers(party.quorum, ballots) };
}

/** N32: the veto players who refused; where the weight fell short too, everyone who refused. */
function blockers(quorum: number, ballots: ReadonlyMap<Ratifier, boolean>): readonly RatifierId[] {
  const weight = [...ballots].reduce((sum, [each, yes]) => sum + (yes ? each.weight : 0), 0);
  return [...ballots]
    .filter(([ratifier, yes]) => !yes && (ratifier.veto || weight < quorum))
    .map(([{ id }]) => id);
}
