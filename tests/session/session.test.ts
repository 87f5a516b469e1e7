import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { View } from '../../src/negotiation/view.ts';
import { parseRecord } from '../../src/record/parse.ts';
import type { SeatHolder } from '../../src/record/record.ts';
import { serializeRecord } from '../../src/record/serialize.ts';
import { parseScenario } from '../../src/scenario/parse.ts';
import { createHost, forkHost, resumeHost, type Host } from '../../src/session/host.ts';
import { wordsOf } from '../kit/problem-words.ts';

const text = readFileSync(new URL('../../scenarios/rome-2001.yaml', import.meta.url), 'utf8');
const parsed = parseScenario('rome-2001.yaml', text);
if (!parsed.ok) throw new Error(JSON.stringify(parsed.error[0]));
const scenario = parsed.value;
const [first, second] = [
  scenario.opens,
  scenario.parties.find(({ id }) => id !== scenario.opens)!.id,
];

const ai = (persona: 'conciliator' | 'hard-liner'): SeatHolder => ({
  kind: 'ai',
  persona,
  skill: 'practised',
  type: undefined,
});
const person: SeatHolder = { kind: 'person' };

function begin(one: SeatHolder, other: SeatHolder, dice = 3): Host {
  return createHost({ scenario, text, dice, seats: { [first]: one, [second]: other } });
}

function finish(session: Host): Host {
  while (session.stepAi());
  return session;
}

function resumed(session: Host): Host {
  const record = parseRecord(serializeRecord(session.record()));
  const again = record.ok ? resumeHost(record.value) : record;
  if (!again.ok) throw new Error(JSON.stringify(again.error[0]));
  return again.value;
}

describe('a session', () => {
  it('[D5] two AI delegations bring a game to its end, one move a step', () => {
    const session = begin(ai('conciliator'), ai('hard-liner'));
    expect(session.stepAi()).toBe(true);
    expect(session.record().moves).toHaveLength(1);
    finish(session);
    expect(session.turn()).toBeUndefined();
    expect(session.view(first).outcome?.kind).toBeDefined();
    expect(session.stepAi()).toBe(false);
    const { moves, outcome } = session.record();
    expect(outcome).toEqual(session.view(second).outcome);
    expect(moves.every(({ rationale }) => rationale !== undefined)).toBe(true);
  });

  it('[N3] the same dice give the same game', () => {
    const played = (dice: number) =>
      serializeRecord(finish(begin(ai('conciliator'), ai('hard-liner'), dice)).record());
    expect(played(3)).toBe(played(3));
    expect(played(3)).not.toBe(played(4));
  });

  it('[N4] tells a person why a move is refused, and waits', () => {
    const session = begin(person, ai('hard-liner'));
    expect(session.stepAi()).toBe(false);
    const sent = session.send(first, { kind: 'pass' });
    expect(sent.ok ? undefined : sent.error.code).toBe('wrong-phase');
    expect(session.record().moves).toEqual([]);
    expect(session.send(first, { kind: 'hold' }).ok).toBe(true);
    expect(session.turn()).toBe(second);
    expect(session.stepAi()).toBe(true);
  });

  it('[N60] tells each seat what it may know, until it no longer listens', () => {
    const session = begin(person, person);
    const seen: Readonly<Record<string, View>>[] = [];
    const heard: unknown[] = [];
    const leave = session.subscribe(({ views, happenings }) => {
      seen.push(views);
      heard.push([happenings[first]?.length, happenings[second]?.length]);
    });
    session.send(first, { kind: 'hold' });
    expect(heard).toEqual([[1, 0]]);
    expect(seen[0]?.[first]).toBe(session.view(first));
    session.send(second, { kind: 'pass' });
    expect(seen).toHaveLength(1);
    leave();
    session.send(second, { kind: 'hold' });
    expect(seen).toHaveLength(1);
  });

  it('goes on after any move just as if it had never been left', () => {
    const whole = finish(begin(ai('conciliator'), ai('hard-liner')));
    const session = begin(ai('conciliator'), ai('hard-liner'));
    while (session.stepAi()) {
      if (session.record().moves.length % 7 !== 0) continue;
      const again = resumed(session);
      expect(again.diverged).toBeUndefined();
      expect(again.view(first)).toEqual(session.view(first));
      expect(finish(again).record().checkpoints).toEqual(whole.record().checkpoints);
    }
  });

  it('forks at any move with the same dice, at other seats if so wished', () => {
    const { value: fork } = forked(finish(begin(ai('conciliator'), ai('hard-liner'))), 5);
    expect(fork.record().moves).toHaveLength(5);
    expect(fork.record()).toMatchObject({ outcome: undefined, dice: 3 });
    const whole = finish(begin(ai('conciliator'), ai('hard-liner')));
    expect(finish(fork).record().moves).toEqual(whole.record().moves);
    const { value: other } = forked(whole, 0, { [first]: person, [second]: ai('hard-liner') });
    expect(other.stepAi()).toBe(false);
    expect(other.seats[first]).toEqual(person);
  });

  it('keeps what a person noted beforehand', () => {
    const session = begin(person, ai('hard-liner'));
    session.send(first, { kind: 'hold' });
    const notes = { aims: 'An open window.', guesses: { [scenario.issues[0]!.id]: 3 } } as const;
    session.prepare(first, notes);
    expect(resumed(session).record().notes).toEqual({ [first]: notes });
    expect(session.record().moves).toHaveLength(1);
  });

  it('is the same game after a pause, and another one where it is forked', () => {
    const session = begin(person, ai('hard-liner'));
    session.send(first, { kind: 'hold' });
    const { id } = session.record();
    expect(resumed(session).record().id).toBe(id);
    const forks = [forked(session, 0), forked(session, 1)].map(({ value }) => value.record().id);
    expect(new Set([id, ...forks]).size).toBe(3);
  });

  it('refuses a record whose moves cannot be made, naming the move', () => {
    const record = finish(begin(ai('conciliator'), ai('hard-liner'))).record();
    const moves = [{ party: first, move: { kind: 'stay' } } as const, ...record.moves];
    const again = resumeHost({ ...record, moves });
    expect(again.ok ? '' : wordsOf(again.error[0])).toContain('moves.0');
    const unreadable = resumeHost({ ...record, scenario: { ...record.scenario, text: '' } });
    expect(unreadable.ok).toBe(false);
  });

  function forked(session: Host, moves: number, seats?: Readonly<Record<string, SeatHolder>>) {
    const fork = forkHost(session.record(), moves, seats);
    if (!fork.ok) throw new Error(JSON.stringify(fork.error[0]));
    return fork;
  }
});
