import type { Character } from '../../delegations/character.ts';
import { decide } from '../../delegations/decide.ts';
import type { Rationale } from '../../delegations/rationale.ts';
import { standpoint, type Standpoint } from '../../delegations/standpoint.ts';
import { dice } from '../../lib/dice.ts';
import type { Move, MoveKind } from '../../negotiation/move.ts';
import type { GameState } from '../../negotiation/state.ts';
import { view, type View } from '../../negotiation/view.ts';
import type { PartyId, Scenario } from '../../scenario/scenario.ts';
import { openSummit, sendMove, type Summit } from '../../summit/summit.ts';

/** A game of AI delegations with what stood before every move, so that it can be forked there. */
export interface Observed {
  readonly scenario: Scenario;
  readonly characters: Characters;
  readonly steps: readonly ObservedStep[];
  readonly end: GameState;
}

export interface ObservedStep {
  readonly summit: Summit; // before the move
  readonly party: PartyId; // whose move it is
  readonly view: View; // and what it saw
  readonly move: Move;
  readonly rationale: Rationale;
}

export type Characters = Readonly<Record<PartyId, Character>>;

/** What a side leaves alone, whatever it would be worth to it. */
export type Forgone = Readonly<Record<PartyId, readonly MoveKind[]>>;

/** One game to its end, the same moves as a host would have them made. */
export function observe(
  scenario: Scenario,
  seed: number,
  characters: Characters,
  forgone: Forgone = {},
): Observed {
  const steps: ObservedStep[] = [];
  let summit = openSummit(scenario, seed);
  for (;;) {
    const { turn: party } = summit.state;
    if (party === undefined) return { scenario, characters, steps, end: summit.state };
    const seen = view(summit.state, party);
    const stream = dice(seed, 'delegation', party, steps.length);
    const told = without(seen, forgone[party]);
    const { move, rationale } = decide(told, characterAt(characters, party), stream);
    steps.push({ summit, party, view: seen, move, rationale });
    summit = afterMove(summit, party, move);
  }
}

function without(seen: View, forgone: readonly MoveKind[] = []): View {
  if (forgone.length === 0) return seen;
  const acts = seen.rules.acts.filter((act) => !forgone.includes(act));
  return { ...seen, rules: { ...seen.rules, acts } };
}

/** Throws a RangeError where a delegation makes an illegal move. */
function afterMove(summit: Summit, party: PartyId, move: Move): Summit {
  const sent = sendMove(summit, party, move);
  if (!sent.ok) throw new RangeError(`${party} made an illegal move: ${sent.error.code}`);
  return sent.value;
}

export function characterAt(characters: Characters, party: PartyId): Character {
  const character = characters[party];
  if (character === undefined) throw new RangeError(`Nobody plays ${party}`);
  return character;
}

/** What a side reckoned with before its move. */
export function pointAt({ characters }: Observed, { view: seen, party }: ObservedStep): Standpoint {
  return standpoint(seen, characterAt(characters, party));
}

/** What the other side would answer if this were tabled here; undefined where it cannot be. */
export function answerTo(
  { characters, scenario }: Observed,
  { summit, party }: ObservedStep,
  packages: readonly Readonly<Record<string, string>>[],
): { readonly move: Move; readonly view: View } | undefined {
  const sent = sendMove(summit, party, { kind: 'table', packages, severable: false, final: false });
  if (!sent.ok) return undefined;
  const { state } = sent.value;
  const other = scenario.parties.find(({ id }) => id !== party)?.id ?? '';
  if (state.turn !== other) return undefined;
  const seen = view(state, other);
  return { move: decide(seen, characterAt(characters, other), dice(0)).move, view: seen };
}
