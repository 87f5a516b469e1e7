import { serializeRecord } from '../../record/serialize.ts';
import { download } from './download.ts';
import { gameStore } from '../game-store.ts';
import { recordOf } from '../hosted.ts';

/** Hands the game on the screen to the person as a file. Fetches nothing: it is for when all fails. */
export function exportOpenGame(): void {
  const { game } = gameStore.getState();
  const record = game && recordOf(game);
  if (!record) return;
  download(`common-ground-${record.scenario.id}.json`, serializeRecord(record));
}
