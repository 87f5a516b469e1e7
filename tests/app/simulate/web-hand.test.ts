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
