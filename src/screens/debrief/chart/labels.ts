/** A word beside a mark; the mark's middle and its half size in pixels. */
export interface Labelled {
  readonly id: string;
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly size: number;
}

export interface PlacedLabel {
  readonly id: string;
  readonly text: string;
  readonly x: number; // of the text's anchor
  readonly y: number; // of its baseline
  readonly anchor: 'start' | 'end' | 'middle';
}

interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

const usual = 12; // pixels: the type of a chart that is read at a desk

const crowd = 9; // half size of a mark without a word

/**
 * Puts each word beside its mark where it covers no other mark or word, those without a word
 * included; where there is no such place, where it covers least.
 *
 * @param type the size of the letters in pixels
 */
export function placeLabels(
  marks: readonly Labelled[],
  field: Box,
  wordless: readonly (readonly [x: number, y: number])[] = [],
  type = usual,
): readonly PlacedLabel[] {
  const taken: Box[] = [
    ...marks.map(({ x, y, size }) => boxAround(x, y, size)),
    ...wordless.map(([x, y]) => boxAround(x, y, crowd)),
  ];
  return marks.map((mark, own) => {
    const others = taken.filter((_, index) => index !== own);
    const covered = ({ box }: Place): number =>
      others.filter((other) => overlap(box, other)).length + (within(box, field) ? 0 : 100);
    const [first, ...more] = placesOf(mark, type / usual);
    const chosen = more.reduce(
      (best, place) => (covered(place) < covered(best) ? place : best),
      first,
    );
    taken.push(chosen.box);
    return chosen.label;
  });
}

function boxAround(x: number, y: number, half: number): Box {
  return { left: x - half, right: x + half, top: y - half, bottom: y + half };
}

interface Place {
  readonly label: PlacedLabel;
  readonly box: Box;
}

function placesOf({ id, text, x, y, size }: Labelled, scale: number): [Place, ...Place[]] {
  const wide = text.length * 7 * scale; // no letter is wider
  const low = 10 * scale; // how far under the mark's gap the baseline lies
  const gap = size + 4;
  const place = (anchor: PlacedLabel['anchor'], atX: number, baseline: number): Place => {
    const left = anchor === 'start' ? atX : anchor === 'end' ? atX - wide : atX - wide / 2;
    return {
      label: { id, text, x: atX, y: baseline, anchor },
      box: { left, right: left + wide, top: baseline - 11 * scale, bottom: baseline + 3 },
    };
  };
  return [
    place('start', x + gap, y + 4 * scale),
    place('end', x - gap, y + 4 * scale),
    place('middle', x, y - gap),
    place('middle', x, y + gap + low),
    place('start', x + gap, y - gap),
    place('start', x + gap, y + gap + low),
    place('end', x - gap, y - gap),
    place('end', x - gap, y + gap + low),
  ];
}

function within(box: Box, field: Box): boolean {
  return (
    box.left >= field.left &&
    box.right <= field.right &&
    box.top >= field.top &&
    box.bottom <= field.bottom
  );
}

function overlap(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}
