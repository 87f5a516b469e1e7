import type { Box } from '../../layout/box.ts';
import type { Vote } from './ballot.ts';

/** Where a ratifier's door is, with the plate over it and the desk before it. */
export interface DoorRow {
  readonly plate: Box;
  readonly door: Box;
  readonly paper: Box;
}

export interface HomeRow {
  readonly box: Box;
  readonly head: Box;
  readonly doors: readonly DoorRow[]; // in the order of the side's ratifiers
  readonly floor: number; // y
  readonly tally: Box;
}

/** Both homes: beside one another, or on a narrow picture one above the other. */
export function homeRows(
  vote: Vote,
  { width, height }: { readonly width: number; readonly height: number },
): readonly [HomeRow, HomeRow] {
  const stacked = width < 640 || height > width * 0.62;
  const half = stacked
    ? { width, height: height / 2 }
    : { width: width / 2, height: Math.min(height, width * 0.5) };
  const top = stacked ? 0 : (height - half.height) / 2;
  return [
    homeRow(vote, 0, { x: 0, y: top, ...half }),
    homeRow(
      vote,
      1,
      stacked ? { x: 0, y: half.height, ...half } : { x: width / 2, y: top, ...half },
    ),
  ];
}

function homeRow({ ballots }: Vote, side: 0 | 1, box: Box): HomeRow {
  const pad = Math.max(8, box.width * 0.025);
  const inner = { x: box.x + pad, width: box.width - 2 * pad };
  const headHeight = Math.max(20, box.height * 0.1);
  const tallyHeight = Math.max(11, box.height * 0.055);
  const head = { ...inner, y: box.y + pad * 0.6, height: headHeight };
  const tally = { ...inner, y: box.y + box.height - pad * 0.9 - tallyHeight, height: tallyHeight };
  const from = head.y + head.height;
  const to = tally.y - pad * 0.7;
  const count = Math.max(1, ballots.filter((each) => each.side === side).length);
  const cell = inner.width / count;
  const plateHeight = Math.max(30, (to - from) * 0.15);
  const paperHeight = (to - from) * 0.22;
  const tall = to - from - plateHeight - paperHeight * 0.62;
  const wide = Math.min(cell * 0.52, tall * 0.56);
  const floor = from + plateHeight + tall;
  const doors = Array.from({ length: count }, (_, place): DoorRow => {
    const middle = inner.x + cell * (place + 0.5);
    const paper = Math.min(cell * 0.86, wide * 1.7);
    return {
      plate: { x: middle - cell * 0.47, y: from, width: cell * 0.94, height: plateHeight },
      door: { x: middle - wide / 2, y: floor - tall, width: wide, height: tall },
      paper: { x: middle - paper / 2, y: to - paperHeight, width: paper, height: paperHeight },
    };
  });
  return { box, head, doors, floor, tally };
}
