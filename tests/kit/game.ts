import type { Happening } from '../../src/negotiation/happening.ts';
import type { Move } from '../../src/negotiation/move.ts';
import type { Refusal } from '../../src/negotiation/refusal.ts';
import type { Phase } from '../../src/negotiation/state.ts';
import type { Package, PartyId } from '../../src/scenario/scenario.ts';
import { openSummit, sendMove, type Summit } from '../../src/summit/summit.ts';
import { scenario, type ScenarioMarks } from './scenario.ts';

export const hold: Move = { kind: 'hold' };
export const pass: Move = { kind: 'pass' };
export const decline: Move = { kind: 'decline' };

export function accept(index = 0): Move {
  return { kind: 'accept', package: index };
}

/** An offer of one package, or of several, all or nothing unless said. */
export function table(
  packages: Package | readonly Package[],
  marks: { readonly severable?: boolean; readonly final?: boolean } = {},
): Move {
  const list = (Array.isArray(packages) ? packages : [packages]) as readonly Package[];
  return {
    kind: 'table',
    packages: list,
    severable: marks.severable ?? false,
    final: marks.final ?? false,
  };
}

export function open(marks: ScenarioMarks = {}, dice = 1): Summit {
  return openSummit(scenario(marks), dice);
}

/** Plays moves of whoever's turn it is, one after the other; throws where one is refused. */
export function play(summit: Summit, ...moves: readonly unknown[]): Summit {
  let now = summit;
  for (const move of moves) {
    const { turn } = now.state;
    if (turn === undefined) throw new Error('The game is over');
    const sent = sendMove(now, turn, move);
    if (!sent.ok) throw new Error(`${JSON.stringify(move)}: ${sent.error.code}`);
    now = sent.value;
  }
  return now;
}

/** Lets both sides hold in the caucus: the summit on the first floor of its round. */
export function toFloor(summit: Summit): Summit {
  return play(summit, hold, hold);
}

/** What a party does that does nothing: holds, passes, declines, stays, refuses. */
const IDLE: Partial<Record<Phase, Move>> = {
  caucus: hold,
  floor: pass,
  answer: decline,
  lastWord: { kind: 'stay' },
  annex: { kind: 'answerAnnex', accept: false },
};

/** Plays on, doing nothing, until a round begins; throws where the talks end before it. */
export function toRound(summit: Summit, round: number): Summit {
  let now = summit;
  while (now.state.round < round) now = play(now, IDLE[now.state.phase]);
  return now;
}

/** Plays on, doing nothing, until the game is over. */
export function toEnd(summit: Summit): Summit {
  let now = summit;
  while (now.state.phase !== 'over') now = play(now, IDLE[now.state.phase]);
  return now;
}

/** Why a move of whoever's turn it is, or of another, is refused; undefined where it is legal. */
export function refusal(summit: Summit, move: unknown, party?: PartyId): Refusal | undefined {
  const sent = sendMove(summit, party ?? summit.state.turn ?? '', move);
  return sent.ok ? undefined : sent.error;
}

/** The last happening of a kind in a summit's whole log. */
export function last<K extends Happening['kind']>(
  summit: Summit,
  kind: K,
): Extract<Happening, { readonly kind: K }> | undefined {
  return all(summit, kind).at(-1);
}

export function all<K extends Happening['kind']>(
  summit: Summit,
  kind: K,
): readonly Extract<Happening, { readonly kind: K }>[] {
  return summit.state.log.filter(
    (each): each is Extract<Happening, { readonly kind: K }> => each.kind === kind,
  );
}

/** What has become of a party's papers. */
export function papers(summit: Summit, party: PartyId) {
  const found = summit.state.parties[party];
  if (found === undefined) throw new Error(`No party ${party}`);
  return found;
}
