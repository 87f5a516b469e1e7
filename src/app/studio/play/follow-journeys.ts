import { createStore, useStore } from 'zustand';

import type { Version } from '../../../session/journey.ts';
import { studioStore } from '../studio-store.ts';
import { journeysOf } from './journeys.ts';
import type { JourneyMade, JourneysRequest } from './journeys-request.ts';
import JourneysWorker from './journeys-worker.ts?worker';

export type { Version as JourneyVersion };

/** What became of each kept game, by its id; none while it is not known of the text of now. */
type Made = Readonly<Record<string, JourneyMade['came']>>;

const madeStore = createStore<{ readonly made: Made }>(() => ({ made: {} }));

export function useMade(id: string): JourneyMade['came'] | undefined {
  return useStore(madeStore, ({ made }) => made[id]);
}

/** Plays the journeys of the draft on the desk again whenever its scenario has changed; gives back how to stop. */
export function followJourneys(): () => void {
  let worker: Worker | undefined;
  let request = 0;

  const stop = () => {
    worker?.terminate();
    worker = undefined;
  };
  const go = () => {
    const { draft, reading } = studioStore.getState();
    stop();
    madeStore.setState({ made: {} });
    const journeys = journeysOf(draft?.journeys ?? []);
    if (reading?.scenario === undefined || journeys.length === 0) return;
    request += 1;
    worker = new JourneysWorker();
    worker.addEventListener('message', ({ data }: MessageEvent<JourneyMade>) => {
      if (data.request !== request) return;
      madeStore.setState(({ made }) => ({ made: { ...made, [data.id]: data.came } }));
    });
    const version = { scenario: reading.scenario, text: reading.text };
    worker.postMessage({ request, version, journeys } satisfies JourneysRequest);
  };

  go();
  const leave = studioStore.subscribe(({ draft, reading }, before) => {
    const changed = reading !== before.reading || draft?.journeys !== before.draft?.journeys;
    if (changed) go();
  });
  return () => {
    leave();
    stop();
  };
}
