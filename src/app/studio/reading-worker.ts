import { readSources } from '../sources.ts';
import { readText } from './read-text.ts';
import type { ReadingRequest } from './reading.ts';

/** Reads texts in a thread of its own: a hostile one may take as long as its size allows. */
self.addEventListener('message', ({ data }: MessageEvent<ReadingRequest>) => {
  void readText(data, readSources).then((reading) => {
    self.postMessage(reading);
  });
});
