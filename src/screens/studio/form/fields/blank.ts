import type { PlainValue } from '../../../../authoring/edit.ts';
import { idsBeside } from '../../../../authoring/references/things.ts';
import type { Path } from '../../../../scenario/text/yaml-nodes.ts';
import { namesFor } from './names-in.ts';
import type { Shape } from './member.ts';

/** What a new thing says where it is from, until its author says better. */
export interface Blank {
  readonly because: string;
}

/** A value that stands where there was none: with all keys that the format asks for, to be filled in. */
export function blankOf(data: unknown, path: Path, shape: Shape, blank: Blank): PlainValue {
  switch (shape.kind) {
    case 'block': {
      const needed = Object.entries(shape.keys).filter(([, { isNeeded }]) => isNeeded);
      return Object.fromEntries(
        needed.map(([key, member]) => [key, blankOf(data, [...path, key], member.shape, blank)]),
      );
    }
    case 'list':
      return Array.from({ length: shape.least }, (_, at) =>
        blankOf(data, [...path, at], shape.each, blank),
      );
    case 'tuple':
      return shape.each.map((each, at) => blankOf(data, [...path, at], each, blank));
    case 'byId':
      return {};
    case 'either':
      return shape.of[0] === undefined ? null : blankOf(data, path, shape.of[0], blank);
    case 'text':
      return path.at(-1) === 'because' ? blank.because : '';
    case 'number':
      return Math.max(shape.least, Math.min(0, shape.most));
    case 'yesNo':
      return false;
    case 'oneOf':
      return shape.words[0] ?? null;
    case 'form':
      return blankForm(data, path, shape.want);
  }
}

function blankForm(data: unknown, path: Path, want: string): PlainValue {
  if (want === 'want.colour') return '#6b5a4a';
  if (want !== 'want.id' || path.at(-1) !== 'id') {
    return namesFor(data, path)?.[0]?.value ?? '';
  }
  const taken = idsBeside(data, path);
  const at = path.at(-2);
  for (let n = (typeof at === 'number' ? at : taken.length) + 1; ; n += 1) {
    if (!taken.includes(`new-${n}`)) return `new-${n}`;
  }
}
