import { gameStore, type Game } from '../../../src/app/game-store.ts';
import { hostOf } from '../../../src/app/hosted.ts';
import { seat } from '../../../src/app/play.ts';
import { scenarioText } from '../../../src/app/shelf/scenario-text.ts';
import { randomName } from '../../../src/app/storage/tab.ts';
import type { AskingMove, Move } from '../../../src/negotiation/move.ts';
import type { View } from '../../../src/negotiation/view.ts';
import type { Phase } from '../../../src/negotiation/state.ts';
import type { GameRecord, SeatHolder } from '../../../src/record/record.ts';
import { parseScenario } from '../../../src/scenario/parse.ts';
import type { PartyId, Scenario } from '../../../src/scenario/scenario.ts';
import { fromOtherChair } from '../../../src/session/other-chair.ts';
import { createHost, forkHost, type Host } from '../../../src/session/host.ts';
import { scenario, type ScenarioMarks } from '../../kit/scenario.ts';

export const person: SeatHolder = { kind: 'person' };
export const ai: SeatHolder = {
  kind: 'ai',
  persona: 'professional',
  skill: 'practised',
  type: undefined,
};

interface Start {
  readonly scenario?: Scenario; // a small one of the kit
  readonly text?: string; // of the scenario, where the record is read again
  readonly seats?: readonly [SeatHolder, SeatHolder]; // a person against an AI delegation
  readonly moves?: readonly Move[]; // of whoever's turn it is, one after the other
  readonly id?: string;
}

/** Puts a game on the screen, after some moves; no AI delegation moves by itself in it. */
export function sitDownAt(start: Start = {}): Host {
  const played = start.scenario ?? scenario();
  const [first, second] = start.seats ?? [person, ai];
  const [one, other] = played.parties;
  const id = start.id ?? randomName(); // a name that was deleted is not taken again
  const host = createHost({
    scenario: played,
    text: start.text ?? '',
    dice: 1,
    seats: { [one.id]: first, [other.id]: second },
    id,
  });
  playOn(host, start.moves ?? []);
  seat(id, host);
  return host;
}

/** A game of a small scenario of which some things are said. */
export function sitDown(marks: ScenarioMarks, ...moves: readonly Move[]): Host {
  return sitDownAt({ scenario: scenario(marks), moves });
}

/** Plays moves of whoever's turn it is; throws where one is refused. */
export function playOn(host: Host, moves: readonly Move[]): void {
  for (const move of moves) {
    const sent = host.send(host.turn() ?? '', move);
    if (!sent.ok) throw new Error(`${JSON.stringify(move)}: ${sent.error.code}`);
  }
}

/** Lets AI delegations play a negotiation of the shelf to its end, and puts it on the screen. */
export async function playedOut(
  file: string,
  seats: readonly [SeatHolder, SeatHolder] = [person, ai],
  letters: GameRecord['letters'] = [],
): Promise<Host> {
  const { text, parsed } = await bundled(file);
  const [one, other] = parsed.parties.map(({ id }) => id);
  const begun = createHost({
    scenario: parsed,
    text,
    dice: 1,
    seats: { [one ?? '']: ai, [other ?? '']: ai },
  });
  while (begun.stepAi());
  // Who sat there is said afterwards; the moves stay, with what the delegations thought.
  const [first, second] = seats;
  const id = randomName();
  const seated = { [one ?? '']: first, [other ?? '']: second };
  const host = forkHost({ ...begun.record(), letters }, Infinity, seated, id);
  if (!host.ok) throw new Error(host.error[0]?.code);
  seat(id, host.value);
  return host.value;
}

/** A negotiation of the shelf. */
export async function bundled(file: string): Promise<{ text: string; parsed: Scenario }> {
  const text = (await scenarioText(file)) ?? '';
  const parsed = parseScenario(`${file}.yaml`, text);
  if (!parsed.ok) throw new Error(parsed.error[0]?.code);
  return { text, parsed: parsed.value };
}

/** The game on the screen. */
export function gameNow(): Game {
  const { game } = gameStore.getState();
  if (!game) throw new Error('No game is on the screen.');
  return game;
}

/** All of the game on the screen: both sides' papers and the record. */
export function hostNow(): Host {
  const host = hostOf(gameNow());
  if (!host) throw new Error('The game on the screen is not hosted here.');
  return host;
}

/** The last move of the game on the screen, and whose it was. */
export function lastMove(): { readonly party: PartyId; readonly move: Move } | undefined {
  const last = hostNow().record().moves.at(-1);
  return last && { party: last.party, move: last.move };
}

/** Lets whoever's turn it is do nothing, until it is this party's turn in this round and phase. */
export function idleUntil(host: Host, party: PartyId, round: number, phase: Phase): void {
  for (let made = 0; made < 200; made++) {
    const now = host.view(party);
    if (now.round === round && now.phase === phase && now.turn === party) {
      return;
    }
    playOn(host, [idleMove(now)]);
  }
  throw new Error(`${party} has no turn in the ${phase} of round ${round}.`);
}

/** Lets whoever's turn it is do nothing until the talks on the screen are over. */
export function idleToEnd(host: Host): void {
  for (let turn = host.turn(); turn !== undefined; turn = host.turn()) {
    playOn(host, [idleMove(host.view(turn))]);
  }
  seat(gameNow().id, host);
}

/** What does nothing: holds, passes, declines, stays, refuses. */
function idleMove({ phase, request }: View): Move {
  switch (phase) {
    case 'caucus':
      return { kind: 'hold' };
    case 'reply':
      return idleReply(request?.kind);
    case 'answer':
      return { kind: 'decline' };
    case 'lastWord':
      return { kind: 'stay' };
    case 'annex':
      return { kind: 'answerAnnex', accept: false };
    case 'dispatches':
    case 'floor':
    case 'roundEnd':
    case 'ratification':
    case 'over':
      return { kind: 'pass' };
  }
}

function idleReply(asked: AskingMove['kind'] | undefined): Move {
  switch (asked) {
    case 'experts':
      return { kind: 'answerExperts', agree: false };
    case 'nonPaper':
      return { kind: 'answerNonPaper', answer: 'vague' };
    case 'backChannel':
    case undefined:
      return { kind: 'tell', matters: 'vague' };
  }
}

/** A game played out, again from the other chair, its person passing whatever can be passed. */
export function playedFromOtherChair(played: Host, moves: number): Host {
  const [one] = played.scenario.parties;
  const begun = fromOtherChair(played.record(), one.id);
  if (!begun.ok) throw new Error(begun.error[0]?.code);
  const host = begun.value;
  for (let made = 0; made < moves && host.turn() !== undefined; made++) {
    if (host.stepAi()) continue;
    playOn(host, [idleMove(host.view(one.id))]);
  }
  seat(host.record().id, host);
  return host;
}
