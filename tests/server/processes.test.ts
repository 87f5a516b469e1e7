import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { speak, type Protocol } from '../../src/cli/drill/protocol.ts';
import { prepareDrill } from '../../src/cli/drill/run-drill.ts';
import type { TableRecord } from '../../src/classroom/message.ts';
import { startBalancer, type Balancer } from '../support/balancer.ts';
import { startClassProcess, type ClassProcess } from '../support/class-process.ts';
import { startPostgres, type PostgresServer } from '../support/postgres-server.ts';
import { hostKey, joinClass, openClass, pause, rome, until } from './kit.ts';

let postgres: PostgresServer;
let servers: readonly ClassProcess[];
let balancer: Balancer;

beforeAll(async () => {
  postgres = await startPostgres();
  const store = await postgres.database();
  servers = await Promise.all([1, 2, 3].map(() => startClassProcess({ store, key: hostKey })));
  balancer = await startBalancer(servers.map(({ port }) => port));
}, 60_000);

afterAll(async () => {
  balancer.stop();
  for (const server of servers) await server.kill();
  await postgres.remove();
});

async function recordsOf({ send }: Protocol, teacher: string): Promise<readonly TableRecord[]> {
  const { body } = await send('GET', 'records', teacher);
  return (body as { readonly records: readonly TableRecord[] }).records;
}

describe('three processes on one database', () => {
  test('serve a table together, whichever of them a student comes to', async () => {
    const [one, two, three] = servers.map(({ url }) => speak(url));
    if (!one || !two || !three) throw new Error('There are three.');
    const lesson = await openClass(one);
    const ann = await joinClass(two, lesson.code, 'Ann');
    const ben = await joinClass(three, lesson.code, 'Ben');
    await lesson.tell({ kind: 'stage', stage: 'play' });
    await until('table', () => ann.sight().seat?.begun && ben.sight().seat?.begun);
    for (let moves = 0; moves < 6; moves += 1) {
      const mover = [ann, ben].find(({ sight }) => sight().seat?.view.turn === sight().seat?.chair);
      const kind = ann.sight().seat?.view.phase === 'floor' ? 'pass' : 'hold';
      expect((await mover?.move({ kind }))?.body).toMatchObject({ ok: true });
      await until('move on both screens', () =>
        [ann, ben].every(({ sight }) => sight().seat?.moves === moves + 1),
      );
    }
    // Deleted by one, it is over for those who follow it at the others.
    const lost = until('end', () => ann.followed.ended() && ben.followed.ended());
    await one.send('DELETE', 'classes', lesson.teacher);
    await lost;
    for (const each of [one, two, three]) each.close();
  });

  test('fire each clock once, and that of a process that is killed with it', async () => {
    const [one, two] = servers.map(({ url }) => speak(url));
    if (!one || !two) throw new Error('There are three.');
    const lesson = await openClass(two);
    const people = await Promise.all(
      Array.from({ length: 12 }, (_, at) => joinClass(two, lesson.code, `Student ${at}`)),
    );
    const tell = (command: object) =>
      one.send('POST', 'commands', lesson.teacher, { id: JSON.stringify(command), command });
    await tell({ kind: 'stage', stage: 'play' });
    await until('tables', () => people.every(({ sight }) => sight().seat?.begun));
    await tell({ kind: 'clock', tables: 'all', change: 'set', seconds: 1 });
    await until('substitutes', () => people.every(({ sight }) => sight().seat?.moves === 1));
    await tell({ kind: 'clock', tables: 'all', change: 'set', seconds: 2 });
    await servers[0]?.kill(); // with the timers that it had set
    await until('substitutes', () => people.every(({ sight }) => sight().seat?.moves === 2));
    await pause(2500); // whoever would fire once more has had the time
    for (const { record } of await recordsOf(two, lesson.teacher)) {
      const expired = record.moderation.filter(
        ({ act }) => act.kind === 'clock' && act.change === 'expired',
      );
      expect(expired).toHaveLength(2);
      expect(record.moves).toHaveLength(2);
    }
    await servers[0]?.start();
    for (const { followed } of people) followed.stop();
    for (const each of [one, two]) each.close();
  });

  test('lose no acknowledged move and have none twice when one of them is killed', async () => {
    const drill = await prepareDrill({
      url: balancer.url,
      key: hostKey,
      scenario: { id: 'rome-2001', text: rome },
      tables: 12,
      classesOf: 6,
      every: 1,
    });
    const playing = drill.play(4);
    await pause(1500);
    await servers[1]?.kill();
    const tally = await playing;
    expect(tally).toMatchObject({ lost: 0, doubled: 0, outOfOrder: 0, unanswered: 0 });
    expect(tally.acknowledged).toBeGreaterThan(30);
    expect(tally.gaps.length).toBeGreaterThan(0);
  });
});
