import { diagnoseScenario } from '../../scenario/parse.ts';
import type { Sources } from '../../scenario/sources/sources.ts';
import { playingHash } from '../../simulation/playing-hash.ts';
import { brokenReading, type Reading, type ReadingRequest } from './reading.ts';

/** What a text says. Whatever goes wrong meanwhile, there is an answer, and the next text is read. */
export async function readText(
  request: ReadingRequest,
  readSources: () => Promise<Sources>,
): Promise<Reading> {
  const { file, text } = request;
  try {
    const { value, problems, data } = diagnoseScenario(file, text, await readSources());
    return { text, problems, scenario: value, plays: value && playingHash(value), data };
  } catch {
    return brokenReading(request);
  }
}
