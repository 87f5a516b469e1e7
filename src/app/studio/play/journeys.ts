import type { GameRecord } from '../../../record/record.ts';
import { serializeRecord } from '../../../record/serialize.ts';
import { resumeHost } from '../../../session/host.ts';
import { isRecord } from '../../plain-data.ts';
import { randomName } from '../../storage/tab.ts';
import { changeJourneys, studioStore } from '../studio-store.ts';

/** A game that is kept with a draft, to be played again on every later text of it. */
export interface KeptJourney {
  readonly id: string;
  readonly name: string; // the author's
  readonly record: string; // as games are exported
}

/** Those of the draft on the desk; what came with a file and is none is left where it is. */
export function journeysOf(kept: readonly unknown[]): readonly KeptJourney[] {
  return kept.filter(isJourney);
}

function isJourney(kept: unknown): kept is KeptJourney {
  if (!isRecord(kept)) return false;
  const { id, name, record } = kept;
  return [id, name, record].every((each) => typeof each === 'string');
}

/** Keeps a game with the draft on the desk. */
export function keepJourney(name: string, record: string): void {
  change((kept) => [...kept, { id: randomName(), name, record }]);
}

export function dropJourney(id: string): void {
  change((kept) => kept.filter((each) => !isJourney(each) || each.id !== id));
}

export function renameJourney(id: string, name: string): void {
  change((kept) =>
    kept.map((each) => (isJourney(each) && each.id === id ? { ...each, name } : each)),
  );
}

/** From now on a journey is as it came out: what was done in it, and the AI delegations go on. */
export function acceptJourney(id: string, came: GameRecord): void {
  const record = serializeRecord(playedOn(came));
  change((kept) =>
    kept.map((each) => (isJourney(each) && each.id === id ? { ...each, record } : each)),
  );
}

function playedOn(record: GameRecord): GameRecord {
  const host = resumeHost(record);
  if (!host.ok) return record;
  while (host.value.stepAi());
  return host.value.record();
}

function change(by: (kept: readonly unknown[]) => readonly unknown[]): void {
  const { draft } = studioStore.getState();
  if (draft) changeJourneys(by(draft.journeys));
}
