import { describe, expect, it, vi } from 'vitest';
import { remoteSession } from '../../../src/app/live/remote-session.ts';
import { studentCommand } from '../../../src/classroom/commands.ts';
import type { AskTrouble } from '../../../src/app/live/ask.ts';
import { err, ok, type Result } from '../../../src/lib/result.ts';
import { openClassroom } from '../../kit/classroom.ts';
import { hold } from '../../kit/game.ts';

/** A class of two delegations of two in the talks, and a chair of it as one member's page has it. */
function seatedAs(member: string) {
  const room = openClassroom({
    names: ['Anna', 'Ben', 'Carla', 'Dan'],
    settings: { delegation: 2 },
  });
  room.teacher({ kind: 'stage', stage: 'play' });
  const asked: unknown[] = [];
  let answer: Result<string, AskTrouble> | undefined;
  const session = remoteSession({
    me: member,
    seat: room.seat(member),
    ask: (command) => {
      asked.push(command);
      if (answer) return Promise.resolve(answer);
      const refusal = room.student(member, studentCommand.parse(command));
      return Promise.resolve(refusal ? err(refusal) : ok('1.1'));
    },
  });
  const show = (): void => {
    const told = room.told(member).at(-1)?.happenings ?? [];
    session.take(room.seat(member), told);
  };
  return {
    room,
    asked,
    session,
    show,
    refuse: (trouble: AskTrouble) => {
      answer = err(trouble);
    },
  };
}

const toMove = (() => {
  const { room } = seatedAs('m1');
  return ['m1', 'm2', 'm3', 'm4'].filter((id) => {
    const { view, chair } = room.seat(id);
    return view.turn === chair;
  });
})();
const pen = toMove.find((id) => seatedAs(id).room.seat(id).pen === id) ?? '';
const mate = toMove.find((id) => id !== pen) ?? '';

describe('a chair at a game of another machine', () => {
  it('is that chair, with who sits where as everybody knows it', () => {
    const { session, room } = seatedAs(pen);
    const { chair, view } = room.seat(pen);
    expect(session.chair).toBe(chair);
    expect(session.view()).toBe(view);
    expect(session.seats[view.other]).toEqual({ kind: 'person' });
    expect(session.followed()).toEqual([]);
  });

  it('sends a move with what it must have seen, and waits until it is shown what came of it', async () => {
    const { session, asked, show } = seatedAs(pen);
    let answered = false;
    const sent = session.send(hold).then((result) => {
      answered = true;
      return result;
    });
    await vi.waitFor(() => {
      expect(asked).toHaveLength(1);
    });
    expect(answered).toBe(false);
    show();
    expect(await sent).toEqual(ok(undefined));
    expect(asked).toEqual([{ kind: 'move', move: hold, expected: 2 }]);
    expect(session.moves()).toBe(1);
  });

  it('tells who listens what happened for its eyes, and stops when they leave', async () => {
    const { session, room, show } = seatedAs(pen);
    const heard: unknown[] = [];
    const leave = session.subscribe(({ happenings }) => heard.push(happenings.length));
    room.move(hold);
    show();
    expect(heard).toHaveLength(1);
    expect(heard[0]).toBeGreaterThan(0);
    leave();
    room.move(hold);
    show();
    expect(heard).toHaveLength(1);
    await Promise.resolve();
  });

  it('proposes where somebody else has the pen, and changes nothing', async () => {
    const { session, asked, room, show } = seatedAs(mate);
    expect(session.proposes()).toBe(true);
    expect(await session.send(hold)).toEqual(ok(undefined));
    expect(asked).toEqual([{ kind: 'propose', move: hold }]);
    show();
    expect(session.moves()).toBe(0);
    expect(room.seat(pen).drafts).toMatchObject([{ by: mate, move: hold }]);
  });

  it('moves itself once the pen has come to it', () => {
    const { session, room, show } = seatedAs(mate);
    room.student(pen, { kind: 'passPen', to: mate });
    show();
    expect(session.proposes()).toBe(false);
  });

  it('says in the rules’ own terms what the rules refuse', async () => {
    const { session } = seatedAs(pen);
    const sent = await session.send({ kind: 'decline' });
    expect(sent).toMatchObject({ ok: false, error: { code: 'wrong-phase' } });
  });

  it('says in words what came between: a move that had not seen the last one is not made', async () => {
    const { session, room } = seatedAs(pen);
    room.move(hold);
    const sent = await session.send(hold);
    expect(sent).toEqual(
      err({ code: 'not-sent', because: { key: 'live:refusal.stale', values: {} } }),
    );
  });

  it('says so where no server can be reached', async () => {
    const { session, refuse } = seatedAs(pen);
    refuse({ code: 'unreachable' });
    expect(await session.send(hold)).toEqual(
      err({ code: 'not-sent', because: { key: 'live:refusal.unreachable', values: {} } }),
    );
  });

  it('has notes that are closed once the talks have begun', () => {
    const { session } = seatedAs(pen);
    expect(session.notesOpen()).toBe(false);
  });
});
