import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { cheapMove } from '../../src/cli/drill/cheap-move.ts';
import { view } from '../../src/negotiation/view.ts';
import { parseScenario } from '../../src/scenario/parse.ts';
import type { Party, Scenario } from '../../src/scenario/scenario.ts';
import { createFollower, type Eyes } from '../../src/server/following.ts';
import { openClassroom, type Classroom } from './classroom.ts';

const text = readFileSync(join(import.meta.dirname, '../../scenarios/rome-2001.yaml'), 'utf8');
const read = parseScenario('rome-2001.yaml', text);
if (!read.ok) throw new Error('A scenario of the shelf can be read.');
const rome = read.value;

/** The same negotiation, in which a side wants, may and fears other things. */
function otherwise(scenario: Scenario, ids: readonly string[]): Scenario {
  const change = (party: Party): Party =>
    !ids.includes(party.id)
      ? party
      : {
          ...party,
          brief: {
            ...party.brief,
            confidential: { text: 'Other orders.', because: 'designed: other' },
          },
          persona: 'hard-liner',
          types: [],
          sheet: { points: party.sheet.points, linkages: [] },
          noAgreement: { ...party.noAgreement, points: 40, text: 'Another way out.' },
          quorum: 1,
          ratifiers: party.ratifiers.map((each) => ({
            ...each,
            weight: 7,
            stances: each.stances.slice(1),
          })),
        };
  const [one, two] = scenario.parties;
  return { ...scenario, parties: [change(one), change(two)] };
}

/** Everything that a pair of eyes is sent in the course of a lesson, byte for byte. */
function bytesFor(classroom: Classroom, eyes: Eyes, course: (show: () => void) => void): string {
  const follower = createFollower(eyes, '');
  const sent: string[] = [];
  course(() => {
    const message = follower.next(classroom.room(), classroom.now());
    if (message !== undefined) sent.push(JSON.stringify(message));
  });
  return sent.join('\n');
}

interface Turn {
  readonly what: 'move' | 'talk' | 'draft' | 'note' | 'hide';
  readonly at: number;
}

const anyTurns = fc.array(
  fc.record({
    what: fc.constantFrom<Turn['what']>('move', 'move', 'move', 'talk', 'draft', 'note', 'hide'),
    at: fc.nat(9),
  }),
  { minLength: 5, maxLength: 40 },
);

/**
 * A lesson of two delegations of two, in which those named say and note among themselves what only
 * this lesson knows of. Stops before the talks end, after which all is shown.
 */
function playThrough(
  classroom: Classroom,
  turns: readonly Turn[],
  private_: string,
  secretive: readonly string[],
  show: () => void,
): number {
  for (const name of ['a', 'b', 'c', 'd']) classroom.join(name, `Student ${name}`);
  show();
  classroom.teach({ kind: 'seatAll' });
  classroom.teach({ kind: 'stage', stage: 'prepare' });
  show();
  const [table] = [...classroom.room().tables.values()];
  if (table === undefined) throw new Error('There is one table.');
  const chairOf = (member: string): string =>
    Object.entries(table.chairs).find(([, { members }]) => members.includes(member))?.[0] ?? '';
  const said = (member: string, at: number): string =>
    `${secretive.includes(chairOf(member)) ? private_ : 'Said'} ${at}`;
  for (const member of ['a', 'b', 'c', 'd']) {
    const changes = { aims: { from: '', to: said(member, 0) }, guesses: {} };
    classroom.study(member, { kind: 'prepare', changes });
    show();
  }
  classroom.teach({ kind: 'stage', stage: 'play' });
  show();
  let moved = 0;
  for (const { what, at } of turns) {
    const now = classroom.room().tables.get(table.id)!;
    const { state } = now.summit;
    const member = ['a', 'b', 'c', 'd'][at % 4] ?? 'a';
    if (state.phase === 'over' || state.phase === 'annex' || state.turn === undefined) break;
    const pen = now.chairs[state.turn]?.pen ?? '';
    if (what === 'move') {
      const move = cheapMove(view(state, state.turn), at);
      const done = classroom.study(pen, { kind: 'move', move, expected: now.played });
      if (!done.ok) break;
      if (classroom.room().tables.get(table.id)?.summit.state.phase === 'over') break;
      moved += 1;
    } else if (what === 'talk') {
      classroom.study(member, { kind: 'talk', text: said(member, at) });
    } else if (what === 'draft') {
      const mine = secretive.includes(chairOf(member)) && private_ === 'Whispered';
      classroom.study(member, { kind: 'propose', move: { kind: mine ? 'pass' : 'hold' } });
    } else if (what === 'note') {
      classroom.study(member, { kind: 'note', text: `Note ${at}` });
    } else {
      const last = now.messages.findLast(({ kind }) => kind === 'note');
      if (last) classroom.teach({ kind: 'hide', table: table.id, message: last.seq, hidden: true });
    }
    classroom.wait(100);
    show();
  }
  return moved;
}

describe('what is sent', () => {
  it('[N61] to a student is the same byte for byte, whatever the other side wants, says and drafts', () => {
    let moves = 0;
    fc.assert(
      fc.property(anyTurns, fc.constantFrom('a', 'b'), (turns, member) => {
        const own = openClassroom(rome, text, { delegation: 2 });
        let other: string | undefined;
        const here = bytesFor(own, { role: 'student', member }, (show) => {
          moves += playThrough(own, turns, 'Said', [], show);
          const [table] = [...own.room().tables.values()];
          other = Object.entries(table?.chairs ?? {}).find(
            ([, chair]) => !chair.members.includes(member),
          )?.[0];
        });
        const secretive = [other ?? ''];
        const elsewhere = openClassroom(otherwise(rome, secretive), text, { delegation: 2 });
        const there = bytesFor(elsewhere, { role: 'student', member }, (show) => {
          playThrough(elsewhere, turns, 'Whispered', secretive, show);
        });
        expect(there).toBe(here);
        expect(there).not.toContain('Whispered');
        expect(here).not.toContain('"revealed":{');
        expect(here).not.toContain('"record":{');
      }),
      { seed: 42, numRuns: 40 },
    );
    expect(moves).toBeGreaterThan(200);
  });

  it('[N60] to the screen for all is the same, whatever both sides want, say, note and draft', () => {
    fc.assert(
      fc.property(anyTurns, (turns) => {
        const parties = rome.parties.map(({ id }) => id);
        const bytes = (scenario: Scenario, said: string): string => {
          const classroom = openClassroom(scenario, text, { delegation: 2 });
          return bytesFor(classroom, { role: 'projector' }, (show) => {
            playThrough(classroom, turns, said, parties, show);
          });
        };
        const here = bytes(rome, 'Said');
        expect(bytes(otherwise(rome, parties), 'Whispered')).toBe(here);
        for (const secret of ['Said', 'Note', '"view"', '"drafts"', '"messages"']) {
          expect(here).not.toContain(secret);
        }
      }),
      { seed: 42, numRuns: 25 },
    );
  });

  it('to a student holds no message that the teacher has hidden, for whoever comes later', () => {
    const classroom = openClassroom(rome, text);
    classroom.join('a', 'Ann');
    classroom.join('b', 'Ben');
    classroom.teach({ kind: 'stage', stage: 'play' });
    classroom.study('a', { kind: 'note', text: 'Unkind' });
    const [table] = [...classroom.room().tables.values()];
    const eyes: Eyes = { role: 'student', member: 'b' };
    const late = (): string =>
      JSON.stringify(createFollower(eyes, '').next(classroom.room(), classroom.now()));
    expect(late()).toContain('Unkind');
    classroom.teach({
      kind: 'hide',
      table: table?.id ?? '',
      message: table?.messages[0]?.seq ?? 0,
      hidden: true,
    });
    expect(late()).not.toContain('Unkind');
  });

  it('[N62] to a student holds the record, and all of it, once the talks are over', () => {
    const classroom = openClassroom(rome, text);
    classroom.join('a', 'Ann');
    classroom.join('b', 'Ben');
    classroom.teach({ kind: 'stage', stage: 'play' });
    const follower = createFollower({ role: 'student', member: 'a' }, '');
    const next = (): string => JSON.stringify(follower.next(classroom.room(), classroom.now()));
    expect(next()).not.toContain('"record":{');
    classroom.teach({ kind: 'end', tables: 'all' });
    expect(next()).toContain('"moderation":[{');
  });
});
