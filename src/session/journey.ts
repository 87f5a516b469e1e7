import { dice } from '../lib/dice.ts';
import { canonicalJson } from '../lib/hash.ts';
import { ok, type Result } from '../lib/result.ts';
import type { Happening } from '../negotiation/happening.ts';
import type { Move } from '../negotiation/move.ts';
import { isParty, partyOf } from '../negotiation/parties.ts';
import type { Refusal } from '../negotiation/refusal.ts';
import { rulesOf } from '../negotiation/rulebook.ts';
import type { GameState } from '../negotiation/state.ts';
import { view, type View } from '../negotiation/view.ts';
import {
  newRecord,
  type GameRecord,
  type RecordedAct,
  type RecordedMove,
} from '../record/record.ts';
import { recordedScenario, replayOn } from '../record/replay.ts';
import type { Problem } from '../scenario/problems/problem.ts';
import type { OutcomeKind, PartyId, Scenario } from '../scenario/scenario.ts';
import { openSummit, sendAct, sendMove, type Summit } from '../summit/summit.ts';
import type { Delegation } from './delegation.ts';
import { delegationsOf, substituteFor } from './delegations.ts';
import { ledgerOf } from './ledger.ts';

/** A scenario as it stands now, and its text. */
export interface Version {
  readonly scenario: Scenario;
  readonly text: string;
}

/** A game that was kept, made again on a later version of its scenario. */
export interface Journey {
  readonly end: JourneyEnd;
  /** As far as it went: the same seats and dice on the scenario of now, to be played on from there. */
  readonly record: GameRecord;
}

/** How a journey ends. Moves are counted from 0; `round` is where the talks stood. */
export type JourneyEnd =
  | { readonly kind: 'same'; readonly moves: number }
  /** The scenario has no party that a seat of the game was for. */
  | { readonly kind: 'otherSides'; readonly party: PartyId }
  /** A delegation that no person holds now makes another move. */
  | (At & { readonly kind: 'decides'; readonly was: Move; readonly is: Move })
  /** The same moves now lead elsewhere. */
  | (At & {
      readonly kind: 'leads';
      readonly parts: readonly StatePart[];
      readonly was: OutcomeKind | undefined;
      readonly is: OutcomeKind | undefined;
      readonly happened: Readonly<Record<'then' | 'now', readonly Happening[]>>; // where they differ
      readonly view: View; // of now, to tell them by
    })
  /** The rules no longer take the move, or the act of the moderator before it. */
  | (At & {
      readonly kind: 'refused';
      readonly refusal: Refusal;
      readonly view: View; // of whoever made it, to say the refusal by
      readonly isAct: boolean;
    });

interface At {
  readonly move: number; // the index of the move in question; so many were made before it
  readonly round: number;
  readonly party: PartyId | undefined; // who made it; nobody where it is none
}

/** What is compared of the states before and now; what is said there does not count. */
const PARTS = [
  'phase',
  'round',
  'turn',
  'trust',
  'events',
  'closed',
  'opened',
  'offers',
  'parties',
  'outcome',
] as const satisfies readonly (keyof GameState)[];

export type StatePart = (typeof PARTS)[number];

/**
 * Makes a kept game again on a later version of its scenario: what a person did is done again, what an
 * AI delegation did is decided anew, and each state is held against that of the game as it was. It
 * ends at the first difference. Problems where the text that the record embeds cannot be read.
 */
export function travel(record: GameRecord, version: Version): Result<Journey, readonly Problem[]> {
  const before = recordedScenario(record);
  if (!before.ok) return before;
  const then = replayOn(before.value, record).steps;
  return ok(follow(record, version, then));
}

function follow(record: GameRecord, { scenario, text }: Version, then: readonly Summit[]): Journey {
  const { seats, rules, id, notes } = record;
  const begun = newRecord({ scenario, text, dice: record.dice, seats, rules, id });
  const ledger = ledgerOf({ ...begun, letters: record.letters, notes });
  const end = (how: JourneyEnd): Journey => ({ end: how, record: ledger.record() });

  const stranger = Object.keys(seats).find((party) => !isParty(scenario, party));
  if (stranger !== undefined) return end({ kind: 'otherSides', party: stranger });

  const delegations = delegationsOf(scenario, record);
  let summit = openSummit(scenario, record.dice, rulesOf(scenario, rules));
  let acts = 0;
  for (let at = 0; ; at++) {
    for (; record.moderation[acts]?.after === at; acts++) {
      const done = act(summit, record.moderation[acts]);
      if (!done.ok) {
        const seen = view(summit.state, scenario.opens);
        const here = { move: at, round: summit.state.round, party: undefined, view: seen };
        return end({ kind: 'refused', ...here, refusal: done.error, isAct: true });
      }
      ledger.act(done.value.act, done.value);
      summit = done.value;
    }
    const made = record.moves[at];
    const here = { move: at, round: summit.state.round, party: made?.party };
    const was = then[at];
    const parts = was === undefined ? [] : differing(was.state, summit.state);
    if (was !== undefined && parts.length > 0) {
      return end({ kind: 'leads', ...here, parts, ...elsewhere(was, summit) });
    }
    if (made === undefined) return end({ kind: 'same', moves: at });
    const again = redone(summit, made, at, deciderOf(scenario, record, delegations, made));
    const sent = sendMove(summit, made.party, again.move);
    if (!sent.ok) {
      const seen = view(summit.state, made.party);
      return end({ kind: 'refused', ...here, refusal: sent.error, view: seen, isAct: false });
    }
    const is = sent.value.made;
    ledger.move(() => ({ ...again, move: is }), summit, sent.value);
    summit = sent.value;
    if (canonicalJson(is) !== canonicalJson(made.move)) {
      return end({ kind: 'decides', ...here, was: made.move, is });
    }
  }
}

function act(summit: Summit, recorded: RecordedAct | undefined): ReturnType<typeof sendAct> {
  return sendAct(summit, recorded?.act);
}

/** Who decides a move anew; nobody where a person made it. */
function deciderOf(
  scenario: Scenario,
  { dice: number }: GameRecord,
  delegations: ReadonlyMap<PartyId, Delegation>,
  { party, substitute }: RecordedMove,
): Delegation | undefined {
  return substitute ? substituteFor(partyOf(scenario, party), number) : delegations.get(party);
}

function redone(
  { state }: Summit,
  made: RecordedMove,
  at: number,
  decide: Delegation | undefined,
): RecordedMove {
  if (decide === undefined || state.turn !== made.party) return made;
  const { party, substitute } = made;
  const decided = decide(view(state, party), dice(state.dice, 'delegation', party, at));
  return { party, ...decided, ...(substitute ? { substitute } : {}) };
}

function elsewhere(was: Summit, is: Summit) {
  const [then, now] = [was.happenings, is.happenings];
  return {
    was: was.state.outcome?.kind,
    is: is.state.outcome?.kind,
    happened: { then: without(then, now), now: without(now, then) },
    view: view(is.state, is.state.turn ?? is.state.scenario.opens),
  };
}

function without(some: readonly Happening[], others: readonly Happening[]): readonly Happening[] {
  const told = new Set(others.map(canonicalJson));
  return some.filter((each) => !told.has(canonicalJson(each)));
}

function differing(was: GameState, is: GameState): readonly StatePart[] {
  return PARTS.filter((part) => canonicalJson(was[part]) !== canonicalJson(is[part]));
}
