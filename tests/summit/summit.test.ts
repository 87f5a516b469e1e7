import { readFileSync } from 'node:fs';
import { getShortestPaths } from 'xstate/graph';
import { createActor } from 'xstate';
import { describe, expect, it } from 'vitest';
import { floorHolder } from '../../src/negotiation/course/round.ts';
import { chart } from '../../src/summit/chart.ts';
import { summitMachine } from '../../src/summit/machine.ts';
import { openSummit } from '../../src/summit/summit.ts';
import type { MoveEvent } from '../../src/summit/events.ts';
import { scenario, issue } from '../kit/scenario.ts';
import {
  accept,
  decline,
  hold,
  open,
  pass,
  play,
  refusal,
  table,
  toFloor,
  toRound,
} from '../kit/game.ts';
import { randomGame } from '../arbitraries/game.ts';

/** A scenario small enough to walk: two rounds, three issues, an annex worth proposing. */
const small = scenario({
  rounds: 2,
  issues: ['a', 'b', 'c'].map((id) => issue(id, ['no', 'yes'])),
  us: { points: { a: { yes: 50 }, b: { no: 10 }, c: { yes: 40 } } },
  ru: { points: { a: { no: 10 }, b: { yes: 50 }, c: { yes: 40 } } },
});

const moves = [
  hold,
  { kind: 'backChannel', issues: ['a', 'b'] },
  { kind: 'tell', matters: 'vague' },
  pass,
  table({ c: 'yes' }, { final: true }),
  accept(),
  decline,
  { kind: 'walkOut' },
  { kind: 'stay' },
  { kind: 'answerAnnex', accept: true },
] as const;

const events = ['us', 'ru'].flatMap((party) =>
  moves.map((move): MoveEvent => ({ type: 'move', party, move })),
);

/** Where the machine waits for a move: its state's path. */
function pathOf(value: unknown): string {
  if (typeof value === 'string') return value;
  const [[parent, child]] = Object.entries(value as Record<string, string>) as [[string, string]];
  return `${parent}.${child}`;
}

describe('the machine', () => {
  it('[N2] [N13] [N54] every state in which somebody moves is reached, and each by a legal path', () => {
    const paths = getShortestPaths(summitMachine, {
      input: { scenario: small, dice: 1 },
      events,
      limit: 20_000,
      // What counts as the same place: the machine's state, and what decides where it goes next.
      serializeState: ({ value, context: { state } }) =>
        JSON.stringify([
          value,
          state.round,
          state.turn,
          state.floors,
          state.closed,
          state.offers
            .filter(({ round }) => round === state.round)
            .map((each) => each.answer?.kind),
          state.parties['us']?.final,
          state.parties['ru']?.final,
          state.annex?.answers,
        ]),
    });
    const reached = new Set(paths.map((path) => pathOf(path.state.value)));
    expect([...reached].sort()).toEqual([
      'annex',
      'caucus.first',
      'caucus.firstReply',
      'caucus.second',
      'caucus.secondReply',
      'floors.first',
      'floors.firstAnswer',
      'floors.second',
      'floors.secondAnswer',
      'lastWord',
      'over',
    ]);
    for (const path of paths) {
      const actor = createActor(summitMachine, { input: { scenario: small, dice: 1 } }).start();
      for (const { event } of path.steps.slice(1)) actor.send(event);
      expect(pathOf(actor.getSnapshot().value)).toBe(pathOf(path.state.value));
    }
  });

  it('phase and turn of the game agree with the machine wherever it stands', () => {
    for (let seed = 0; seed < 40; seed++) {
      for (const { state, snapshot } of randomGame(seed).steps) {
        const [top = '', inner = ''] = snapshot.node.path;
        const phase = inner.endsWith('Reply')
          ? 'reply'
          : inner.endsWith('Answer')
            ? 'answer'
            : top === 'floors'
              ? 'floor'
              : top;
        expect(state.phase).toBe(phase);
        expect(snapshot.node.type === 'final').toBe(state.turn === undefined);
      }
    }
  });

  it('[N4] the machine itself ignores an illegal move', () => {
    const actor = createActor(summitMachine, { input: { scenario: small, dice: 1 } }).start();
    const before = actor.getSnapshot().context.state;
    for (const event of [
      { type: 'move', party: 'us', move: pass },
      { type: 'move', party: 'ru', move: hold },
      { type: 'move', party: 'fr', move: hold },
    ] as const) {
      actor.send(event);
      expect(actor.getSnapshot().context.state).toBe(before);
    }
  });

  it('[N2] opens with the dispatches of the first round, at the first caucus', () => {
    const summit = openSummit(small, 1);
    expect(summit.happenings).toMatchObject([{ kind: 'roundOpened', round: 1 }]);
    expect(summit.state).toMatchObject({ phase: 'caucus', turn: 'us' });
  });

  it('[N1] the floor alternates by round, and nobody has it between the floors', () => {
    const first = toFloor(open());
    expect(floorHolder(open().state)).toBeUndefined();
    expect(floorHolder(first.state)).toBe('us');
    expect(floorHolder(play(first, table({ radar: 'full' })).state)).toBe('us');
    expect(floorHolder(play(first, pass).state)).toBe('ru');
    expect(floorHolder(toFloor(toRound(first, 2)).state)).toBe('ru');
  });

  it('happenings are those of the last step alone', () => {
    const floor = toFloor(open());
    expect(play(floor, pass).happenings.map(({ kind }) => kind)).toEqual(['passed']);
    expect(play(floor, pass, pass).happenings.map(({ kind }) => kind)).toEqual([
      'passed',
      'roundOpened',
    ]);
  });

  it('[N4] a refused move leaves the summit as it was', () => {
    const summit = open();
    const { state } = summit;
    const before = JSON.stringify(state);
    expect(refusal(summit, pass)?.code).toBe('wrong-phase');
    expect(summit.state).toBe(state);
    expect(JSON.stringify(state)).toBe(before);
  });

  it('CHART.md shows the machine as it is', () => {
    const page = readFileSync(new URL('../../src/summit/CHART.md', import.meta.url), 'utf8');
    expect(page).toContain(`\`\`\`mermaid\n${chart()}\`\`\`\n`);
  });
});
