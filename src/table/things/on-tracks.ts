import type { Point } from '../layout/box.ts';
import type { Layout } from '../layout/layout.ts';
import type { Row } from '../layout/rows.ts';
import type { Picture, Track } from '../picture/picture.ts';

/** What every track has of a kind. */
export function onTracks<Found>(
  { tracks }: Picture,
  { rows }: Layout,
  find: (track: Track, row: Row) => readonly Found[],
): readonly Found[] {
  return tracks.flatMap((track, index) => {
    const row = rows[index];
    return row ? find(track, row) : [];
  });
}

export function placeOn({ places, box }: Row, place: number): Point {
  return places[place] ?? places[0] ?? box;
}
