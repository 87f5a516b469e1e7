import { isMoment, isRecord } from '../../plain-data.ts';

/** A scenario that somebody put on the shelf of this browser. */
export interface OwnScenario {
  readonly id: string; // the scenario's own: no other on the shelf has it
  readonly text: string;
  readonly overlays: Readonly<Record<string, string>>; // its translations, by their language
  readonly draft: string | undefined; // of which it is a copy, where it was written here
  readonly put: number; // milliseconds since 1970
}

/** Whether what lies on the shelf is a scenario as this page puts them there. */
export function isOwnScenario(data: unknown): data is OwnScenario {
  if (!isRecord(data)) return false;
  const { id, text, overlays, draft, put } = data;
  return (
    typeof id === 'string' &&
    typeof text === 'string' &&
    isRecord(overlays) &&
    Object.values(overlays).every((each) => typeof each === 'string') &&
    (draft === undefined || typeof draft === 'string') &&
    isMoment(put)
  );
}
