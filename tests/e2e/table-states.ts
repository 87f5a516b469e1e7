import type { Page } from 'playwright-core';
import { decide } from '../../src/delegations/decide.ts';
import { dice as diceOf } from '../../src/lib/dice.ts';
import type { Move } from '../../src/negotiation/move.ts';
import type { View } from '../../src/negotiation/view.ts';
import type { GameRecord } from '../../src/record/record.ts';
import type { PartyId, PersonaId } from '../../src/scenario/scenario.ts';
import { createHost, type Host } from '../../src/session/host.ts';
import { bundledScenario, type File } from '../kit/bundled-scenario.ts';
import { bringIn } from './imported-game.ts';

/** The states of a turn in which the table looks different to whoever must act. */
export const states = [
  'caucus',
  'floor',
  'answer',
  'menu',
  'lastWord',
  'annex',
  'over',
  'watching',
] as const;
export type State = (typeof states)[number];

/** A game stopped where it is in a state for the party that the scenario names first. */
export function recordAt(file: File, state: State): GameRecord {
  for (let dice = 1; dice <= 40; dice += 1) {
    const record = playedTo(file, state, dice);
    if (record) return record;
  }
  throw new Error(`Forty games of ${file} never come to: ${state}.`);
}

function playedTo(file: File, state: State, dice: number): GameRecord | undefined {
  const { text, scenario } = bundledScenario(file);
  const [me, other] = scenario.parties;
  const person = { kind: 'person' } as const;
  const session = createHost({
    scenario,
    text,
    dice,
    seats: { [me.id]: person, [other.id]: person },
  });
  for (let made = 0; made < 200; made += 1) {
    const turn = session.turn();
    if (isThere(session.view(me.id), state)) return seated(session, me.id, other, state);
    if (turn === undefined) return undefined;
    const view = session.view(turn);
    const wanted = turn === me.id ? mine(view, state) : theirs(view, state, other.persona);
    const moves = [
      ...wanted,
      decide(view, character(other.persona), diceOf(dice, 'test', made)).move,
    ];
    if (!moves.some((move) => session.send(turn, move).ok)) return undefined;
  }
  return undefined;
}

function isThere(view: View, state: State): boolean {
  const yours = view.turn === view.party;
  if (state === 'over') return view.phase === 'over';
  if (state === 'watching') return view.onTable !== undefined;
  if (!yours) return false;
  const offer = view.offers[view.onTable ?? -1];
  if (state === 'menu') return view.phase === 'answer' && (offer?.packages.length ?? 0) > 1;
  return view.phase === state;
}

/** What the viewer tries first, to come there; else they play as a delegation does. */
function mine(view: View, state: State): readonly Move[] {
  if (view.phase === 'caucus') return [{ kind: 'hold' }];
  if (state === 'lastWord' && view.phase === 'floor') {
    const packages = [view.mine.stands];
    return [{ kind: 'table', packages, severable: false, final: true }];
  }
  return state === 'menu' && view.phase === 'floor' ? [{ kind: 'pass' }] : [];
}

function theirs(view: View, state: State, persona: PersonaId): readonly Move[] {
  if (state === 'lastWord' && view.phase === 'answer') return [{ kind: 'decline' }];
  if (state !== 'menu' || view.phase !== 'floor') return [];
  const { move } = decide(view, character(persona), diceOf(1, 'menu', 0));
  if (move.kind !== 'table') return [];
  const [whole = {}] = move.packages;
  const packages = Object.keys(whole)
    .slice(0, 3)
    .map((left) => Object.fromEntries(Object.entries(whole).filter(([id]) => id !== left)));
  return [{ kind: 'table', packages, severable: false, final: false }];
}

const character = (persona: PersonaId) =>
  ({ persona, skill: 'practised', type: undefined }) as const;

function seated(
  session: Host,
  me: PartyId,
  other: { readonly id: PartyId; readonly persona: PersonaId },
  state: State,
): GameRecord {
  const record = session.record();
  const ai = { kind: 'ai', persona: other.persona, skill: 'practised', type: undefined } as const;
  const own = state === 'watching' ? ai : ({ kind: 'person' } as const);
  return { ...record, seats: { [me]: own, [other.id]: ai } };
}

/** Brings a record in as its file, and opens its table, in a window where the stage does not fold. */
export async function tableAt(page: Page, record: GameRecord): Promise<void> {
  await page.setViewportSize({ width: 1366, height: 768 });
  await page.goto(`/#/table/${await bringIn(page, record)}`);
  await page.getByRole('tablist').waitFor();
  await page.locator('[data-state=still][data-labels]').waitFor();
}
