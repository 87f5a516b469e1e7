import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { alarmsOf } from '../../src/classroom/sight/alarms.ts';
import { legalMoves } from '../../src/negotiation/legal-moves.ts';
import type { Move } from '../../src/negotiation/move.ts';
import { view } from '../../src/negotiation/view.ts';
import type { Package } from '../../src/scenario/scenario.ts';
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

function toFloor(): Classroom {
  const classroom = openClassroom(rome, text, { onExpiry: 'wait' });
  classroom.join('a', 'Ann');
  classroom.join('b', 'Ben');
  classroom.teach({ kind: 'stage', stage: 'play' });
  while (tableOf(classroom).summit.state.phase === 'caucus') move(classroom, { kind: 'hold' });
  return classroom;
}

/** Of each issue what is worth least to whoever has the floor. */
function worstOf(classroom: Classroom): Package {
  const seen = turnView(classroom);
  const worth = (issue: string, option: string): number =>
    seen.own.sheet.points[issue]?.options[option] ?? 0;
  return Object.fromEntries(
    Object.entries(legalMoves(seen).packages.table ?? {}).map(([issue, options]) => [
      issue,
      options.toSorted((one, other) => worth(issue, one) - worth(issue, other))[0] ?? '',
    ]),
  );
}

describe('what deserves the teacher’s look', () => {
  it('is nothing at a table where nothing is wrong', () => {
    expect(alarmsOf(tableOf(toFloor()))).toEqual([]);
  });

  it('is an offer below one’s own no deal, and only of the side that makes it', () => {
    const classroom = toFloor();
    const { turn } = tableOf(classroom).summit.state;
    const worst = worstOf(classroom);
    move(classroom, { kind: 'table', packages: [worst], severable: false, final: false });
    expect(alarmsOf(tableOf(classroom))).toContainEqual({ kind: 'belowNoDeal', party: turn });
  });

  it('is a draft below no deal before it is sent', () => {
    const classroom = toFloor();
    const { turn = '' } = tableOf(classroom).summit.state;
    const worst = worstOf(classroom);
    classroom.study(tableOf(classroom).chairs[turn]?.pen ?? '', {
      kind: 'propose',
      move: { kind: 'table', packages: [worst], severable: false, final: false },
    });
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
