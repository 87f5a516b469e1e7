import { holds, type Point } from '../layout/box.ts';
import type { Layout } from '../layout/layout.ts';
import type { Row } from '../layout/rows.ts';
import type { Picture, Side } from '../picture/picture.ts';
import { folderSize } from '../draw/draw-folder.ts';
import { folderSpot } from '../things/folder.ts';

/** What a pointer is on. */
export type Hit =
  | { readonly kind: 'option'; readonly issue: string; readonly option: string }
  | { readonly kind: 'issue'; readonly issue: string }
  | { readonly kind: 'folder'; readonly offer: number; readonly alternative: number }
  | { readonly kind: 'trust' }
  | { readonly kind: 'clock' }
  | { readonly kind: 'ratifier'; readonly ratifier: string }
  | { readonly kind: 'delegate'; readonly side: Side; readonly index: number };

const fingertip = 22; // pixels: half of a comfortable target

export function hitOf(at: Point, picture: Picture, layout: Layout): Hit | undefined {
  const { rail } = layout;
  if (holds(rail.trust, at)) return { kind: 'trust' };
  if (holds(rail.clock, at)) return { kind: 'clock' };
  const slot = rail.support.find(({ box }) => holds(box, at));
  if (slot) return { kind: 'ratifier', ratifier: slot.ratifier };
  const row = layout.rows.find(({ box }) => holds(box, at));
  const track = picture.tracks.find(({ issue }) => issue === row?.issue);
  if (row && track) {
    const place = track.places[placeAt(row, at.x)];
    return place && at.y >= row.title.y && !onTitle(row, at)
      ? { kind: 'option', issue: row.issue, option: place.option }
      : { kind: 'issue', issue: row.issue };
  }
  const size = folderSize(layout.lane.height);
  const folder = picture.folders.find((each) => {
    const { x, y } = folderSpot(each, layout);
    return Math.abs(at.x - x) <= size.width / 2 && Math.abs(at.y - y) <= size.height / 2;
  });
  if (folder) return { kind: 'folder', offer: folder.offer, alternative: folder.alternative };
  return delegateAt(at, layout);
}

function onTitle({ title }: Row, at: Point): boolean {
  return holds(title, at);
}

function delegateAt(at: Point, layout: Layout): Hit | undefined {
  for (const side of [0, 1] as const) {
    const index = layout.seats[side].findIndex(
      ({ x, y, height }) => Math.abs(at.x - x) <= height * 0.36 && at.y <= y && at.y >= y - height,
    );
    if (index >= 0) return { kind: 'delegate', side, index };
  }
  return undefined;
}

/** The place of a row nearest to a pointer. */
export function placeAt(row: Row, x: number): number {
  return row.places.reduce(
    (best, place, index) =>
      Math.abs(place.x - x) < Math.abs((row.places[best]?.x ?? 0) - x) ? index : best,
    0,
  );
}

/** The row whose token a person would take up here: their own, or their draft. */
export function grasped(at: Point, picture: Picture, layout: Layout): Row | undefined {
  return layout.rows.find((row, index) => {
    const track = picture.tracks[index];
    if (!track || track.closed !== undefined || !holds(row.box, at)) return false;
    const reach = Math.max(row.radius * 1.8, fingertip);
    const mine = [track.stands[picture.viewer], track.draft];
    return mine.some((place) => {
      const spot = place === undefined ? undefined : row.places[place];
      return (
        spot !== undefined && Math.abs(spot.x - at.x) <= reach && Math.abs(spot.y - at.y) <= reach
      );
    });
  });
}
