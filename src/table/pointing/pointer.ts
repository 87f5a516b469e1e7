import type { Box, Point } from '../layout/box.ts';
import { grasped, hitOf, placeAt, type Hit } from './hit.ts';
import type { Layout } from '../layout/layout.ts';
import type { Row } from '../layout/rows.ts';
import type { Picture } from '../picture/picture.ts';

/** What a pointer does on the stage, as the stage's owner needs to know it. */
export interface PointerTarget {
  readonly picture: () => Picture | undefined;
  readonly layout: () => Layout | undefined;
  readonly hover: (hit: Hit | undefined, near: Box) => void;
  readonly drag: (issue: string, at: Point | undefined) => void;
  readonly choose: (issue: string, option: string, near: Box) => void;
}

const still = 6; // pixels a finger may slip in a tap

/**
 * Reads mouse, pen and finger from the canvas itself: dragging along a track moves a draft, a tap or
 * click on a place drafts it, hovering and tapping tell what a thing is. Returns how to stop.
 */
export function followPointer(canvas: HTMLCanvasElement, target: PointerTarget): () => void {
  let held: { readonly row: Row; readonly id: number; moved: boolean; at: Point } | undefined;
  let pressed: { readonly at: Point; readonly id: number } | undefined;

  const point = (event: PointerEvent): Point => {
    const box = canvas.getBoundingClientRect();
    const [width, height] = [box.width || 1, box.height || 1];
    const layout = target.layout();
    return {
      x: ((event.clientX - box.left) / width) * (layout?.width ?? width),
      y: ((event.clientY - box.top) / height) * (layout?.height ?? height),
    };
  };

  const seen = (): { picture: Picture; layout: Layout } | undefined => {
    const [picture, layout] = [target.picture(), target.layout()];
    return picture && layout ? { picture, layout } : undefined;
  };

  function along(row: Row, at: Point): Point {
    const first = row.places[0] ?? at;
    const last = row.places[row.places.length - 1] ?? at;
    return { x: Math.min(last.x, Math.max(first.x, at.x)), y: first.y };
  }

  function down(event: PointerEvent): void {
    const now = seen();
    if (!now || event.button !== 0) return;
    const at = point(event);
    pressed = { at, id: event.pointerId };
    const row = grasped(at, now.picture, now.layout);
    if (row) held = { row, id: event.pointerId, moved: false, at };
  }

  function move(event: PointerEvent): void {
    const now = seen();
    if (!now) return;
    const at = point(event);
    if (held?.id === event.pointerId) {
      if (!held.moved && Math.abs(at.x - held.at.x) < still) return;
      if (!held.moved) canvas.setPointerCapture(event.pointerId);
      held.moved = true;
      canvas.style.cursor = 'grabbing';
      target.drag(held.row.issue, along(held.row, at));
      hoverOn(
        { kind: 'option', issue: held.row.issue, option: optionAt(held.row, at, now.picture) },
        now,
      );
      return;
    }
    if (event.pointerType === 'touch') return;
    const hit = hitOf(at, now.picture, now.layout);
    canvas.style.cursor = grasped(at, now.picture, now.layout)
      ? 'grab'
      : hit?.kind === 'option'
        ? 'pointer'
        : 'default';
    if (hit) hoverOn(hit, now);
    else target.hover(undefined, boxRound(at, 0));
  }

  function up(event: PointerEvent): void {
    const now = seen();
    const at = point(event);
    if (now && held?.id === event.pointerId && held.moved) {
      offer(held.row, placeAt(held.row, at.x), now);
    } else if (now && pressed?.id === event.pointerId && near(pressed.at, at)) {
      tapped(at, now);
    }
    letGo();
  }

  function tapped(at: Point, now: { picture: Picture; layout: Layout }): void {
    const hit = hitOf(at, now.picture, now.layout);
    if (!hit) {
      target.hover(undefined, boxRound(at, 0));
      return;
    }
    hoverOn(hit, now);
    const row =
      hit.kind === 'option' ? now.layout.rows.find(({ issue }) => issue === hit.issue) : undefined;
    if (row) offer(row, placeAt(row, at.x), now);
  }

  /** Whether a draft may be put there, and why not, is for the stage's owner to say. */
  function offer(
    row: Row,
    place: number,
    { picture, layout }: { picture: Picture; layout: Layout },
  ): void {
    const track = picture.tracks.find(({ issue }) => issue === row.issue);
    const chosen = track?.places[place];
    if (!track || !chosen || place === (track.draft ?? track.stands[picture.viewer])) return;
    const { option } = chosen;
    target.choose(
      row.issue,
      option,
      boxOf({ kind: 'option', issue: row.issue, option }, layout, picture),
    );
  }

  function hoverOn(hit: Hit, { layout, picture }: { picture: Picture; layout: Layout }): void {
    target.hover(hit, boxOf(hit, layout, picture));
  }

  function letGo(): void {
    if (held) target.drag(held.row.issue, undefined);
    held = undefined;
    pressed = undefined;
    canvas.style.cursor = 'default';
  }

  const leave = (): void => {
    if (!held) target.hover(undefined, boxRound({ x: 0, y: 0 }, 0));
  };

  canvas.addEventListener('pointerdown', down);
  canvas.addEventListener('pointermove', move);
  canvas.addEventListener('pointerup', up);
  canvas.addEventListener('pointercancel', letGo);
  canvas.addEventListener('pointerleave', leave);
  return () => {
    canvas.removeEventListener('pointerdown', down);
    canvas.removeEventListener('pointermove', move);
    canvas.removeEventListener('pointerup', up);
    canvas.removeEventListener('pointercancel', letGo);
    canvas.removeEventListener('pointerleave', leave);
  };
}

function optionAt(row: Row, at: Point, picture: Picture): string {
  const track = picture.tracks.find(({ issue }) => issue === row.issue);
  return track?.places[placeAt(row, at.x)]?.option ?? '';
}

const near = (one: Point, other: Point): boolean =>
  Math.hypot(one.x - other.x, one.y - other.y) <= still;

const boxRound = ({ x, y }: Point, reach: number): Box => ({
  x: x - reach,
  y: y - reach,
  width: reach * 2,
  height: reach * 2,
});

/** Where a thing is, so that what is said of it stands beside it. */
function boxOf(hit: Hit, layout: Layout, picture: Picture): Box {
  switch (hit.kind) {
    case 'trust':
      return layout.rail.trust;
    case 'clock':
      return layout.rail.clock;
    case 'ratifier':
      return (
        layout.rail.support.find(({ ratifier }) => ratifier === hit.ratifier)?.box ??
        layout.rail.box
      );
    case 'folder':
      return layout.lane;
    case 'delegate': {
      const seat = layout.seats[hit.side][hit.index];
      return seat
        ? {
            x: seat.x - seat.height * 0.3,
            y: seat.y - seat.height,
            width: seat.height * 0.6,
            height: seat.height,
          }
        : layout.room;
    }
    case 'issue':
    case 'option': {
      const index = layout.rows.findIndex(({ issue }) => issue === hit.issue);
      const row = layout.rows[index];
      if (!row) return layout.room;
      if (hit.kind === 'issue') return row.title;
      const place =
        picture.tracks[index]?.places.findIndex(({ option }) => option === hit.option) ?? 0;
      return boxRound(row.places[place] ?? row.box, row.radius + 4);
    }
  }
}
