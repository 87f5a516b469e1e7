import { parseRecord } from '../../../record/parse.ts';
import { travel } from '../../../session/journey.ts';
import type { JourneyMade, JourneysRequest } from './journeys-request.ts';

/** Makes kept games again in a thread of its own, one after the other. */
self.addEventListener('message', ({ data }: MessageEvent<JourneysRequest>) => {
  for (const { id, record } of data.journeys) {
    const read = parseRecord(record);
    const came = read.ok ? travel(read.value, data.version) : read;
    self.postMessage({ request: data.request, id, came } satisfies JourneyMade);
  }
});
