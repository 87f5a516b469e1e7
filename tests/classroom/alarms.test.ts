import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { alarmsOf } from '../../src/classroom/sight/alarms.ts';
import { legalMoves } from '../../src/negotiation/legal-moves.ts';
import type { Move } from '../../src/negotiation/move.ts';
import { view } from '../../src/negotiation/view.ts';
import type { Scenario } from '../../src/scenario/scenario.ts';
import { parseScenario } from '../../src/scenario/parse.ts';
import { openClassroom, type Classroom } from './classroom.ts';

const text = readFileSync(join(import.meta.dirname, '../../scenarios/rome-2001.yaml'), 'utf8');
const read = parseScenario('rome-2001.yaml', text);
if (!read.ok) throw new Error('A scenario of the shelf can be read.');
const rome = read.value;

const tableOf = (classroom: Classroom) => [...classroom.room().tables.values()][0]!;
const turnView = (classroom: Classroom) => {
  const { state } = tableOf(classroom).summit;
  return view(state, state.turn ?? '');
};

function move(classroom: Classroom, made: Move): void {
  const table = tableOf(classroom);
  const pen = table.chairs[table.summit.state.turn ?? '']?.pen ?? '';
  const done = classroom.study(pen, { kind: 'move', move: made, expected: table.played });
  expect(done.ok).toBe(true);
}

function toFloor(scenario = rome): Classroom {
  const classroom = openClassroom(scenario, text, { onExpiry: 'wait' });
  classroom.join('a', 'Ann');
  classroom.join('b', 'Ben');
  classroom.teach({ kind: 'stage', stage: 'play' });
  while (tableOf(classroom).summit.state.phase === 'caucus') move(classroom, { kind: 'hold' });
  return classroom;
}

/** The same negotiation for sides that would rather have none: whatever they sign is too little. */
const [first, second] = rome.parties.map((party) => ({
  ...party,
  noAgreement: { ...party.noAgreement, points: 99 },
}));
const proud: Scenario = { ...rome, parties: [first!, second!] };

const anyOffer = (classroom: Classroom): Move => {
  const room = Object.entries(legalMoves(turnView(classroom)).packages.table ?? {});
  const pkg = Object.fromEntries(room.map(([issue, options]) => [issue, options[0] ?? '']));
  return { kind: 'table', packages: [pkg], severable: false, final: false };
};

describe('what deserves the teacher’s look', () => {
  it('is nothing at a table where nothing is wrong', () => {
    expect(alarmsOf(tableOf(toFloor()))).toEqual([]);
  });

  it('is an offer below one’s own no deal, of the side that makes it and not of the other', () => {
    const classroom = toFloor(proud);
    const { turn } = tableOf(classroom).summit.state;
    expect(alarmsOf(tableOf(classroom))).toEqual([]);
    move(classroom, anyOffer(classroom));
    const below = alarmsOf(tableOf(classroom)).filter(({ kind }) => kind === 'belowNoDeal');
    expect(below).toEqual([{ kind: 'belowNoDeal', party: turn }]);
  });

  it('is a draft below no deal before it is sent', () => {
    const classroom = toFloor(proud);
    const { turn = '' } = tableOf(classroom).summit.state;
    const pen = tableOf(classroom).chairs[turn]?.pen ?? '';
    classroom.study(pen, { kind: 'propose', move: anyOffer(classroom) });
    expect(alarmsOf(tableOf(classroom))).toContainEqual({ kind: 'belowNoDeal', party: turn });
  });

  it('is an issue that both sides have declined thrice over', () => {
    const classroom = toFloor();
    const issue = rome.issues[0]?.id ?? '';
    for (
      let moves = 0;
      moves < 60 && tableOf(classroom).summit.state.phase !== 'over';
      moves += 1
    ) {
      const seen = turnView(classroom);
      const { moves: legal, packages } = legalMoves(seen);
      const declines = legal.find((each) => each.kind === 'decline' && each.obstacle === issue);
      const option = packages.table?.[issue]?.[0];
      const offer = option !== undefined && {
        kind: 'table' as const,
        packages: [{ [issue]: option }],
        severable: false,
        final: false,
      };
      move(
        classroom,
        declines ?? (offer || undefined) ?? legal.find(({ kind }) => kind === 'hold') ?? legal[0]!,
      );
      if (alarmsOf(tableOf(classroom)).some(({ kind }) => kind === 'deadlock')) break;
    }
    expect(alarmsOf(tableOf(classroom))).toContainEqual({ kind: 'deadlock', issue });
  });

  it('is time that has run out while the table waits, until somebody moves', () => {
    const classroom = toFloor();
    classroom.teach({ kind: 'clock', tables: 'all', change: 'set', seconds: 5 });
    classroom.wait(5000);
    expect(alarmsOf(tableOf(classroom))).toEqual([{ kind: 'timeOut' }]);
    move(classroom, { kind: 'pass' });
    expect(alarmsOf(tableOf(classroom))).toEqual([]);
  });
});
