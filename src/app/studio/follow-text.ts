import { brokenReading, type Reading, type ReadingRequest } from './reading.ts';
import ReadingWorker from './reading-worker.ts?worker';
import { studioStore, textOnDesk } from './studio-store.ts';

const pause = 60; // milliseconds without a key before the text is read

/** Has the text on the desk read whenever it has changed; gives back how to stop. */
export function followText(): () => void {
  let worker = new ReadingWorker();
  let [timer, asked]: [ReturnType<typeof setTimeout> | undefined, string | undefined] = [
    undefined,
    undefined,
  ];

  const take = (reading: Reading) => {
    asked = undefined;
    if (studioStore.getState().draft) studioStore.setState({ reading });
    if (reading.text !== textOnDesk()) ask();
  };
  const employ = () => {
    worker.addEventListener('message', ({ data }: MessageEvent<Reading>) => {
      take(data);
    });
    worker.addEventListener('error', () => {
      // A reader that broke down on one text is fit for the next.
      worker.terminate();
      worker = new ReadingWorker();
      employ();
      const { draft } = studioStore.getState();
      if (draft && asked !== undefined) take(brokenReading({ file: draft.file, text: asked }));
    });
  };
  const ask = () => {
    const { draft } = studioStore.getState();
    const text = textOnDesk();
    if (!draft || asked !== undefined) return;
    asked = text;
    worker.postMessage({ file: draft.file, text } satisfies ReadingRequest);
  };
  const wait = () => {
    clearTimeout(timer);
    timer = setTimeout(ask, pause);
  };

  employ();
  ask();
  const stop = studioStore.subscribe(({ draft }, before) => {
    if (draft && draft.editor.doc !== before.draft?.editor.doc) wait();
  });
  return () => {
    stop();
    clearTimeout(timer);
    worker.terminate();
  };
}
