import { between, type Point } from '../layout/box.ts';
import type { Layout } from '../layout/layout.ts';
import type { Row } from '../layout/rows.ts';
import {
  sides,
  verdictOf,
  type Folder,
  type Picture,
  type Side,
  type Track,
} from '../picture/picture.ts';

/** Where one thing on the stage is and how it looks there. Angles in degrees, lengths in pixels. */
export interface Spot {
  readonly x: number;
  readonly y: number;
  readonly alpha: number;
  readonly scale: number;
  readonly angle: number;
  readonly width: number; // of what stretches; 0 elsewhere
  readonly look: string; // which drawing of it
}

export type Spots = ReadonlyMap<string, Spot>;

const spot = (at: Point, more: Partial<Spot> = {}): Spot => ({
  alpha: 1,
  scale: 1,
  angle: 0,
  width: 0,
  look: '',
  ...at,
  ...more,
});

/** Names of the things that move; the first word says what it is. */
export const named = {
  token: (issue: string, side: Side): string => `token/${issue}/${side}`,
  draft: (issue: string): string => `draft/${issue}`,
  gap: (issue: string): string => `gap/${issue}`,
  stamp: (issue: string): string => `stamp/${issue}`,
  folder: (offer: number, alternative: number): string => `folder/${offer}/${alternative}`,
  face: (side: Side, index: number): string => `face/${side}/${index}`,
  support: (ratifier: string): string => `support/${ratifier}`,
};

/** The place of every thing that can move, for one picture on one layout. */
export function spotsOf(picture: Picture, layout: Layout): Spots {
  const spots = new Map<string, Spot>();
  picture.tracks.forEach((track, index) => {
    const row = layout.rows[index];
    if (row) putTrack(spots, track, row, picture.viewer);
  });
  for (const folder of picture.folders) {
    spots.set(named.folder(folder.offer, folder.alternative), folderSpot(folder, layout));
  }
  for (const side of sides) putFaces(spots, picture, layout, side);
  putInstruments(spots, picture, layout);
  spots.set('light', spot({ x: 0, y: 0 }, { alpha: picture.light }));
  const left = picture.seats.some(({ gone }) => gone);
  spots.set('door', spot(layout.door, { scale: left ? 0.28 : 1, alpha: left ? 1 : 0 }));
  return spots;
}

function putTrack(spots: Map<string, Spot>, track: Track, row: Row, viewer: Side): void {
  const at = (place: number): Point => row.places[place] ?? row.places[0] ?? row.box;
  const [left, right] = track.stands.map(at) as [Point, Point];
  const met = track.stands[0] === track.stands[1];
  for (const side of sides) {
    const place = side === 0 ? left : right;
    const aside = met ? row.radius * (track.closed === undefined ? 0.72 : 1.15) : 0;
    const x = place.x + (side === 0 ? -aside : aside);
    spots.set(named.token(track.issue, side), spot({ x, y: place.y }));
  }
  spots.set(
    named.gap(track.issue),
    spot(
      { x: Math.min(left.x, right.x), y: left.y },
      { width: Math.abs(right.x - left.x), alpha: track.closed === undefined ? 1 : 0 },
    ),
  );
  if (track.closed !== undefined) {
    spots.set(named.stamp(track.issue), spot(at(track.closed), { angle: -8 }));
  }
  if (track.draft !== undefined) {
    const place = at(track.draft);
    const other = track.stands[viewer === 0 ? 1 : 0];
    // Beside the other side's token where both want the same place.
    const aside = track.draft === other ? row.radius * (viewer === 0 ? -0.72 : 0.72) : 0;
    spots.set(named.draft(track.issue), spot({ x: place.x + aside, y: place.y }));
  }
}

/** An offer lies before the side that must answer it; alternatives lie beside each other. */
export function folderSpot(folder: Folder, { lane }: Layout): Spot {
  const size = folderSize(lane.height);
  const step = Math.min(size.width * 1.08, (lane.width * 0.9) / folder.of);
  const centre = between(lane.x, lane.x + lane.width, folder.by === 0 ? 0.62 : 0.38);
  return spot(
    {
      x: centre + (folder.alternative - (folder.of - 1) / 2) * step,
      y: lane.y + lane.height / 2,
    },
    { angle: (folder.alternative - (folder.of - 1) / 2) * 4 + (folder.by === 0 ? 2 : -2) },
  );
}

/** Before the side that made the offer: where a folder comes from, and goes back to. */
export function homeOfFolder(by: Side, { lane }: Layout): Spot {
  const x = by === 0 ? lane.x - lane.height : lane.x + lane.width + lane.height;
  return spot({ x, y: lane.y + lane.height * 0.7 }, { alpha: 0, angle: by === 0 ? -14 : 14 });
}

export function folderSize(laneHeight: number): {
  readonly width: number;
  readonly height: number;
} {
  const height = laneHeight * 0.86;
  return { width: height * 1.42, height };
}

function putFaces(spots: Map<string, Spot>, picture: Picture, layout: Layout, side: Side): void {
  const seat = picture.seats[side];
  const inward = side === 0 ? 1 : -1;
  layout.seats[side].forEach(({ x, y, height }, index) => {
    const lean = seat.leaning && index === 0 ? height * 0.055 : 0;
    spots.set(
      named.face(side, index),
      spot(seat.gone ? { x: x - inward * height * 0.5, y } : { x: x + inward * lean, y }, {
        alpha: seat.gone ? 0 : 1,
        angle: lean > 0 ? inward * 3 : 0,
        look: index === 0 ? seat.mood : companion(seat.mood),
      }),
    );
  });
}

/** Those beside the head of the delegation show the same, more quietly. */
function companion(mood: string): string {
  return mood === 'firm' || mood === 'displeased' ? 'wary' : mood === 'wary' ? 'attentive' : mood;
}

function putInstruments(spots: Map<string, Spot>, picture: Picture, layout: Layout): void {
  const { trust, clock, support } = layout.rail;
  spots.set('needle', spot(trust, { angle: between(-80, 80, picture.trust / 100) }));
  spots.set('hand', spot(clock, { angle: (360 * (picture.round - 0.5)) / picture.rounds }));
  for (const { ratifier, margin } of picture.support) {
    const slot = support.find((each) => each.ratifier === ratifier);
    if (!slot) continue;
    // The threshold is the middle of the gauge; six steps to each end.
    const share = Math.min(1, Math.max(0, 0.5 + margin / 12));
    spots.set(named.support(ratifier), spot(slot.box, { width: share, look: verdictOf(margin) }));
  }
}
