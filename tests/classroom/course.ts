import fc from 'fast-check';
import { cheapMove } from '../../src/cli/drill/cheap-move.ts';
import { view } from '../../src/negotiation/view.ts';
import type { Classroom } from './classroom.ts';

/** One thing that somebody does in a class, or time that passes. */
export interface Step {
  readonly what: (typeof whats)[number];
  readonly a: number;
  readonly b: number;
}

const whats = [
  'join', 'join', 'join', 'leave', 'rename', 'lend', 'seat', 'unseat', 'seatAll', 'seatLate', 'addTable',
  'prepare', 'play', 'debrief', 'move', 'move', 'move', 'move', 'move', 'propose', 'withdraw', 'talk',
  'note', 'passPen', 'takePen', 'voteSeen', 'clock', 'clock', 'limits', 'news', 'write', 'hide', 'substitute', 'end',
  'remove', 'wait', 'wait', 'wait',
] as const; // prettier-ignore

const rare = ['debrief', 'end'];

const anyStep: fc.Arbitrary<Step> = fc
  .record({ what: fc.constantFrom(...whats), a: fc.nat(11), b: fc.nat(11) })
  // What ends everything comes once in a while.
  .map((step) => (rare.includes(step.what) && step.a > 1 ? { ...step, what: 'wait' } : step));

/** Some come in, anything happens, the talks begin, and anything happens again. */
export const anyCourse: fc.Arbitrary<readonly Step[]> = fc
  .tuple(fc.array(anyStep, { maxLength: 15 }), fc.array(anyStep, { minLength: 30, maxLength: 90 }))
  .map(([before, after]) => [
    ...[0, 1, 2, 3, 4].map((a): Step => ({ what: 'join', a, b: 0 })),
    ...before,
    { what: 'play', a: 0, b: 0 },
    ...after,
  ]);

const changes = ['set', 'paused', 'resumed', 'extended', 'lifted'] as const;

/** Does it, or is refused: most of what is asked at random has no sense. */
export function take(classroom: Classroom, { what, a, b }: Step): void {
  const { study, teach, room } = classroom;
  const member = `member-${a}`;
  const to = `member-${b}`;
  const tables = [...room().tables.values()];
  const table = tables[a % Math.max(1, tables.length)];
  const planned = room().lesson.plan[b % Math.max(1, room().lesson.plan.length)];
  const [one = '', two = ''] = room().scenario.parties.map(({ id }) => id);
  const party = b % 2 === 0 ? one : two;
  switch (what) {
    case 'join': return void classroom.join(member, `Student ${a}`);
    case 'leave': return void study(member, { kind: 'leave' });
    case 'rename': return void study(member, { kind: 'rename', name: `Student ${b}` });
    case 'lend': return void study(member, { kind: 'lend', lends: b % 2 === 0 });
    case 'seat':
      return void teach({ kind: 'seat', member, to: { table: planned?.id ?? '', party } });
    case 'unseat': return void teach({ kind: 'seat', member });
    case 'seatAll': case 'seatLate': case 'addTable': return void teach({ kind: what });
    case 'prepare': case 'play': case 'debrief': return void teach({ kind: 'stage', stage: what });
    case 'move': return move(classroom, table?.id ?? '', b);
    case 'propose': return void study(member, { kind: 'propose', move: { kind: 'hold' } });
    case 'withdraw': return void study(member, { kind: 'withdraw', draft: b });
    case 'talk': case 'note': return void study(member, { kind: what, text: `Said ${b}` });
    case 'passPen': return void study(member, { kind: 'passPen', to });
    case 'takePen': case 'voteSeen': return void study(member, { kind: what });
    case 'clock': {
      const change = changes[b % changes.length] ?? 'paused';
      const timed = change === 'set' || change === 'extended' ? { seconds: 10 + a } : {};
      return void teach({ kind: 'clock', tables: 'all', change, ...timed });
    }
    case 'limits': {
      const { settings } = room().lesson;
      const limits = { prepare: 30, caucus: 10 + a, floor: b > 5 ? 20 : null, answer: 15 };
      return void teach({ kind: 'set', settings: { ...settings, limits } });
    }
    case 'news': return void teach({ kind: 'news', tables: 'all', text: `News ${a}` });
    case 'write': return void teach({ kind: 'write', tables: 'all', to: party, text: `Word ${a}` });
    case 'hide':
      return void teach({ kind: 'hide', table: table?.id ?? '', message: b, hidden: a % 2 === 0 });
    case 'substitute':
      return void teach({ kind: 'substitute', table: table?.id ?? '', party, sits: a % 2 === 0 });
    case 'end': return void teach({ kind: 'end', tables: [table?.id ?? ''] });
    case 'remove': return void teach({ kind: 'removeMember', member });
    case 'wait': return classroom.wait(a * 1500);
  }
} // prettier-ignore

/** Whoever has the pen of the chair whose turn it is makes a cheap move. */
function move({ room, study }: Classroom, id: string, at: number): void {
  const table = room().tables.get(id);
  const turn = table?.summit.state.turn;
  if (table === undefined || turn === undefined) return;
  const pen = table.chairs[turn]?.pen;
  const cheap = cheapMove(view(table.summit.state, turn), at);
  if (pen !== undefined) study(pen, { kind: 'move', move: cheap, expected: table.played });
}
