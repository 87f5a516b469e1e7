import { describe, expect, test } from 'vitest';
import { legalMoves } from '../../src/negotiation/legal-moves.ts';
import { pass } from '../kit/game.ts';
import { openClassroom } from '../kit/classroom.ts';

const minute = 60_000;

/** Two students at a table whose turns take a minute each; then one of them alone is there, or none. */
function clocked() {
  const classroom = openClassroom({
    names: ['Ann', 'Ben'],
    settings: {
      limits: { prepare: null, caucus: 60, floor: 60, answer: 60 },
      onExpiry: 'substitute',
    },
  });
  classroom.teacher({ kind: 'stage', stage: 'play' });
  return classroom;
}

describe('a clock that runs out', () => {
  test('lets the substitute move while somebody of the table is there', () => {
    const classroom = clocked();
    const { turn = '', party } = classroom.seat('m1').view;
    classroom.wait(50_000);
    const awake = turn === party ? 'm2' : 'm1';
    classroom.student(awake, { kind: 'note', text: 'Are you there?' });
    classroom.wait(minute / 2);
    expect(classroom.seat('m1').moves).toBe(1);
    const late = awake === 'm1' ? 'm2' : 'm1';
    expect(classroom.seat(late).overtaken).toMatchObject({ after: 1 });
    expect(classroom.seat(awake).overtaken).toBeUndefined();
  });

  test('is told to the chair that it moved for until that moves itself', () => {
    const classroom = clocked();
    const isToMove = (id: string) => classroom.seat(id).view.turn === classroom.seat(id).chair;
    const [late, awake] = isToMove('m1') ? ['m1', 'm2'] : ['m2', 'm1'];
    classroom.wait(50_000);
    classroom.student(awake, { kind: 'note', text: 'Are you there?' });
    classroom.wait(minute / 2);
    expect(classroom.seat(late).overtaken).toBeDefined();
    const moveOn = () => {
      const mover = [late, awake].find((id) => isToMove(id)) ?? late;
      const { moves } = legalMoves(classroom.seat(mover).view);
      classroom.move(moves.find(({ kind }) => kind !== 'walkOut') ?? pass);
    };
    while (!isToMove(late)) moveOn();
    expect(classroom.seat(late).overtaken).toBeDefined();
    moveOn();
    expect(classroom.seat(late).overtaken).toBeUndefined();
  });

  test('and an AI that sits in for somebody overtakes nobody', () => {
    const classroom = clocked();
    const { turn = '' } = classroom.seat('m1').view;
    classroom.teacher({
      kind: 'substitute',
      table: classroom.seat('m1').table,
      party: turn,
      sits: true,
    });
    classroom.wait(1500);
    expect(classroom.seat('m1').moves).toBe(1);
    expect(['m1', 'm2'].map((id) => classroom.seat(id).overtaken)).toEqual([undefined, undefined]);
  });

  test('lets the table wait once everybody has left it, for as long as it takes', () => {
    const classroom = clocked();
    classroom.wait(2 * minute);
    classroom.wait(24 * 60 * minute);
    expect(classroom.seat('m1').moves).toBeLessThanOrEqual(1);
    expect(classroom.seat('m1').clock).toEqual({ kind: 'out' });
    const { moves } = classroom.seat('m1');
    classroom.move({ kind: 'hold' });
    expect(classroom.seat('m1').moves).toBe(moves + 1);
    expect(classroom.seat('m1').clock.kind).toBe('running');
  });
});
