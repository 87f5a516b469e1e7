import { expect, it, vi } from 'vitest';
import { type GamesWorker, webHand } from '../../../src/app/simulate/web-hand.ts';
import { chunksOf, playChunk } from '../../../src/simulation/chunks.ts';
import type { GameResult } from '../../../src/simulation/game-result.ts';
import { usualLineup } from '../../../src/simulation/play-game.ts';
import { shareOut } from '../../../src/simulation/share-out.ts';
import { exampleScenario } from '../../simulation/example-scenario.ts';

/** The worker's own file in this thread, as if the page and it were wired to each other. */
async function wired(): Promise<{ readonly worker: GamesWorker; readonly ended: () => boolean }> {
  const heard: ((event: { data: unknown }) => void)[] = [];
  let ended = false;
  const worker: GamesWorker = {
    onmessage: null,
    onerror: null,
    onmessageerror: null,
    postMessage: (data: unknown) => {
      for (const listener of heard) listener({ data: structuredClone(data) });
    },
    terminate: () => void (ended = true),
  };
  vi.stubGlobal('addEventListener', (_: string, listener: (typeof heard)[number]) =>
    heard.push(listener),
  );
  vi.stubGlobal('postMessage', (data: unknown) => {
    const answer = { data: structuredClone(data) } as MessageEvent;
    queueMicrotask(() => void worker.onmessage?.call(worker as Worker, answer));
  });
  vi.resetModules();
  await import('../../../src/app/simulate/games-worker.ts');
  return { worker, ended: () => ended };
}

/** A worker that says nothing by itself. */
function silent(): GamesWorker {
  return {
    onmessage: null,
    onerror: null,
    onmessageerror: null,
    postMessage: () => undefined,
    terminate: () => undefined,
  };
}

it.each<[string, (worker: GamesWorker, dismiss: () => void) => void, RegExp]>([
  [
    'throws',
    (worker) => void worker.onerror?.call(worker as Worker, { message: 'Oh.' } as ErrorEvent),
    /^Oh\.$/,
  ],
  [
    'cannot be loaded',
    (worker) => void worker.onerror?.call(worker as Worker, {} as ErrorEvent),
    /could not be loaded/,
  ],
  [
    'answers with what cannot be read',
    (worker) => void worker.onmessageerror?.call(worker as Worker, {} as MessageEvent),
    /cannot be read/,
  ],
  ['is dismissed', (_, dismiss) => dismiss(), /dismissed before/],
])('whoever waits is told once, and nobody waits later, when a worker %s', (_, spoil, why) => {
  const scenario = exampleScenario();
  const [chunk] = chunksOf([usualLineup(scenario)], { games: 1, dice: 4 });
  const worker = silent();
  const hand = webHand(scenario, worker);
  const failures: string[] = [];
  const play = () =>
    hand.play(
      chunk!,
      () => expect.unreachable(),
      (reason) => failures.push(reason),
    );
  play();
  spoil(worker, hand.dismiss);
  spoil(worker, hand.dismiss);
  expect(failures).toEqual([expect.stringMatching(why)]);
  play();
  expect(failures).toEqual([expect.stringMatching(why), expect.stringMatching(why)]);
});

it('[N3] plays in Web Workers the games that it plays here, and ends the workers', async () => {
  const scenario = exampleScenario();
  const chunks = chunksOf([usualLineup(scenario)], { games: 13, dice: 4 });
  const { worker, ended } = await wired();
  const played = await new Promise<readonly (readonly GameResult[])[]>((resolve, reject) => {
    shareOut(chunks, [webHand(scenario, worker)], { finished: resolve, failed: reject });
  });
  expect(played).toEqual(chunks.map((chunk) => playChunk(scenario, chunk)));
  expect(ended()).toBe(true);
});
