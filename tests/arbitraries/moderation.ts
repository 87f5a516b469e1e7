import fc from 'fast-check';
import { dice, type Dice } from '../../src/lib/dice.ts';
import type { ModeratorAct } from '../../src/negotiation/moderator/act.ts';
import type { GameState } from '../../src/negotiation/state.ts';
import { view } from '../../src/negotiation/view.ts';
import { appendAct, appendMove, type GameRecord, newRecord } from '../../src/record/record.ts';
import { openSummit, sendAct, sendMove, type Summit } from '../../src/summit/summit.ts';
import { randomMove } from './game.ts';
import { randomScenario } from './scenario.ts';

/** A game played at random to its end, with a moderator who does things at random places. */
export interface ModeratedGame {
  readonly record: GameRecord; // its scenario's text is none: replay it on the scenario
  readonly steps: readonly Summit[]; // after 0, 1, 2 … moves and what was done there
  readonly refused: number; // acts
}

export const anyModeratedGame: fc.Arbitrary<ModeratedGame> = fc
  .nat({ max: 199 })
  .map((seed) => moderatedGame(seed));

const person = { kind: 'person' } as const;

export function moderatedGame(seed: number): ModeratedGame {
  const scenario = randomScenario(seed);
  const roll = dice(seed, 'moderated game');
  let record = newRecord({ scenario, text: '', dice: seed, seats: { us: person, ru: person } });
  let summit = openSummit(scenario, seed);
  const steps: Summit[] = [];
  let refused = 0;
  for (;;) {
    while (roll.chance(0.3)) {
      const sent = sendAct(summit, randomAct(summit.state, roll));
      if (!sent.ok) refused += 1;
      else {
        summit = sent.value;
        record = appendAct(record, sent.value.act, summit.state);
      }
    }
    steps.push(summit);
    const { turn } = summit.state;
    if (turn === undefined) return { record, steps, refused };
    const before = summit.state;
    const sent = sendMove(summit, turn, randomMove(view(before, turn), roll));
    if (!sent.ok) throw new Error(sent.error.code);
    summit = sent.value;
    record = appendMove(record, { party: turn, move: sent.value.made }, before, summit.state);
  }
}

/** Any act, some of them such as cannot be done. */
export function randomAct({ scenario }: Pick<GameState, 'scenario'>, roll: Dice): ModeratorAct {
  const events = scenario.events.map(({ id }) => id);
  const acts: readonly ModeratorAct[] = [
    { kind: 'dispatch', event: roll.pick([...events, 'no such event']) },
    { kind: 'dispatch', event: roll.pick(events) },
    { kind: 'news', text: `News ${roll.int(0, 99)}` },
    { kind: 'clock', change: 'extended', seconds: roll.int(0, 600) },
    { kind: 'clock', change: roll.pick(['paused', 'resumed', 'lifted', 'expired']) },
    { kind: 'substitute', party: roll.pick(['us', 'ru', 'nobody']), sits: roll.chance(0.5) },
  ];
  return roll.chance(0.04) ? { kind: 'end' } : roll.pick(acts);
}
