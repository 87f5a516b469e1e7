import { diagnoseScenario } from '../../scenario/parse.ts';
import { playingHash } from '../../simulation/playing-hash.ts';
import { readSources } from '../sources.ts';
import type { Reading, ReadingRequest } from './reading.ts';

/** Reads texts in a thread of its own: a hostile one may take as long as its size allows. */
self.addEventListener('message', ({ data: { file, text } }: MessageEvent<ReadingRequest>) => {
  void readSources().then((sources) => {
    const { value, problems, data } = diagnoseScenario(file, text, sources);
    const plays = value && playingHash(value);
    self.postMessage({ text, problems, scenario: value, plays, data } satisfies Reading);
  });
});
