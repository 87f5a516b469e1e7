/** The thread in which the file is written: it waits for the disk, and nobody waits for it. */
import { parentPort, workerData } from 'node:worker_threads';
import { openSqliteFile, type Answer, type Ask, type SqliteFile } from './sqlite-file.ts';
import { StoreTrouble } from './store.ts';

/** An error's class does not travel between threads. */
export interface ToldTrouble {
  readonly code: StoreTrouble['code'];
  readonly cause: string;
}

export type Told =
  | { readonly ok: true; readonly value: unknown }
  | { readonly ok: false; readonly trouble: ToldTrouble };

/** To the worker: what is asked, or that it is to end. From it: first what came of opening. */
export type ToWorker = { readonly asks: readonly Ask[] } | 'close';
export type FromWorker = readonly Told[];

const told = ({ code, cause }: StoreTrouble): ToldTrouble => ({
  code,
  cause: cause instanceof Error ? cause.message : String(cause),
});

const tell = (answers: readonly Answer[]): void => {
  const message: FromWorker = answers.map((each) =>
    each.ok ? each : { ok: false, trouble: told(each.trouble) },
  );
  parentPort?.postMessage(message);
};

function opened(folder: string): SqliteFile | undefined {
  try {
    const file = openSqliteFile(folder);
    tell([{ ok: true, value: undefined }]);
    return file;
  } catch (error) {
    if (!(error instanceof StoreTrouble)) throw error;
    tell([{ ok: false, trouble: error }]);
    return undefined;
  }
}

const file = opened(workerData as string);
if (file) {
  parentPort?.on('message', (message: ToWorker) => {
    if (message !== 'close') return tell(file.answer(message.asks));
    file.close();
    parentPort?.close();
  });
}
