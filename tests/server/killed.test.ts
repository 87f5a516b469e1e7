import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { prepareDrill } from '../../src/cli/drill/run-drill.ts';
import { speak } from '../../src/cli/drill/protocol.ts';
import { startClassProcess, type ClassProcess } from '../support/class-process.ts';
import { hostKey, joinClass, openClass, pause, rome, until } from './kit.ts';

let folder: string;
let server: ClassProcess;

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'common-ground-killed-'));
  server = await startClassProcess({ store: folder, key: hostKey });
});

afterEach(async () => {
  await server.kill();
  rmSync(folder, { recursive: true, force: true });
});

/** Waits until eighty students and, of four classes, teacher and projector follow their streams. */
async function everybodyBack(): Promise<void> {
  const streams = async (): Promise<number> => {
    const health = await fetch(new URL('/api/health', server.url));
    return ((await health.json()) as { streams: number }).streams;
  };
  while ((await streams()) < 88) await pause(50);
}

describe('a server that is killed and started again', () => {
  test('under forty tables loses no acknowledged move, has none twice, and everybody comes back', async () => {
    const drill = await prepareDrill({
      url: server.url,
      key: hostKey,
      scenario: { id: 'rome-2001', text: rome },
      tables: 40,
      classesOf: 10,
      every: 1,
    });
    await everybodyBack();
    const playing = drill.play(8);
    for (let times = 0; times < 2; times += 1) {
      await pause(1000);
      await server.kill();
      await server.start();
      await everybodyBack();
    }
    const tally = await playing;
    expect(tally).toMatchObject({ lost: 0, doubled: 0, outOfOrder: 0, unanswered: 0 });
    expect(tally.acknowledged).toBeGreaterThan(100);
    expect(tally.gaps.length).toBeGreaterThanOrEqual(160); // eighty students, twice
  });

  test('goes on with its clocks and the moves of its AI delegations', async () => {
    const protocol = speak(server.url);
    const lesson = await openClass(protocol, {
      limits: { prepare: null, caucus: 10, floor: 10, answer: 10 },
    });
    const ann = await joinClass(protocol, lesson.code, 'Ann');
    await lesson.tell({ kind: 'stage', stage: 'play' });
    await until('turn', () => ann.sight().seat?.view.turn === ann.sight().seat?.chair);
    const before = ann.sight().seat;
    const all = { kind: 'clock', tables: 'all', change: 'set', seconds: 1 };
    expect((await lesson.tell(all)).status).toBe(200);
    await server.kill();
    await server.start();
    // Her time runs out and the substitute moves; then the AI opposite does.
    const after = await until('moves', () => {
      const { seat } = ann.sight();
      return (seat?.moves ?? 0) >= (before?.moves ?? 0) + 2 && seat;
    });
    expect(after.ai[after.chair]).toBe(false);
    ann.followed.stop();
    protocol.close();
  });
});
