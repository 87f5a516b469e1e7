import type { DraftFile, Version } from '../../../../src/app/studio/drafts/draft-file.ts';

/** A draft as it lies in storage. */
export function draft(id: string, text: string, more: Partial<DraftFile> = {}): DraftFile {
  return {
    id,
    text,
    file: 'talks.yaml',
    overlays: {},
    journeys: [],
    title: 'Talks',
    name: undefined,
    changed: 1,
    errors: 0,
    writer: 'here',
    edition: 1,
    ...more,
  };
}

export function version(id: string, at: number, more: Partial<Version> = {}): Version {
  return { id, draft: 'a', at, why: 'pause', text: `text of ${id}`, overlays: {}, ...more };
}
