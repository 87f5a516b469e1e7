import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import { flights } from './flights.ts';
import type { Ask } from './sqlite-file.ts';
import type { Method, Tables } from './sqlite-tables.ts';
import type { FromWorker, Told, ToWorker } from './sqlite-worker.ts';
import { StoreTrouble, type Store } from './store.ts';

const mostAboard = 500;

/** Resolves with what the worker says next; rejects if it says no more. */
function next(worker: Worker): Promise<FromWorker> {
  return new Promise((resolve, reject) => {
    const leave = (): void => {
      worker.off('message', onMessage).off('error', onEnd).off('exit', onEnd);
    };
    const onMessage = (message: FromWorker): void => {
      leave();
      resolve(message);
    };
    const onEnd = (cause: unknown): void => {
      leave();
      reject(new StoreTrouble('broken', cause));
    };
    worker.on('message', onMessage).on('error', onEnd).on('exit', onEnd);
  });
}

function valueOf(told: Told | undefined): unknown {
  if (told?.ok) return told.value;
  throw new StoreTrouble(told?.trouble.code ?? 'broken', told?.trouble.cause);
}

/**
 * A store in one file of a folder, for this process alone: another that opens it is refused
 * (`locked`) until this one has closed it or ended, however it ends. The folder and the file are
 * made where they are not there, for the user alone.
 */
export async function openSqliteStore(folder: string): Promise<Store> {
  const worker = new Worker(new URL('./sqlite-worker.ts', import.meta.url), { workerData: folder });
  let isOver = false;
  worker.on('error', () => (isOver = true)).on('exit', () => (isOver = true));
  valueOf((await next(worker))[0]);

  const post = (message: ToWorker): void => worker.postMessage(message);
  const { send, settled } = flights<Ask, Told>((asks) => {
    if (isOver) return Promise.reject(new StoreTrouble('unreachable'));
    post({ asks });
    return next(worker);
  }, mostAboard);

  const ask = <M extends Method>(method: M) =>
    (async (...args: Parameters<Tables[M]>) =>
      valueOf(await send({ method, args } as unknown as Ask))) as Store[M];

  return {
    addClass: ask('addClass'),
    classBy: ask('classBy'),
    classes: ask('classes'),
    keepClass: ask('keepClass'),
    removeClass: ask('removeClass'),
    addToken: ask('addToken'),
    tokenBy: ask('tokenBy'),
    removeTokens: ask('removeTokens'),
    append: ask('append'),
    answerTo: ask('answerTo'),
    heads: ask('heads'),
    read: ask('read'),
    due: ask('due'),
    seen: ask('seen'),
    lastSeen: ask('lastSeen'),
    shared: false,
    onWake: () => () => undefined, // there is no other process
    probe: ask('probe'),
    close: async () => {
      await settled();
      if (isOver) return;
      isOver = true;
      post('close');
      await once(worker, 'exit');
    },
  };
}
