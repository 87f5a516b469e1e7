import { isBlock, isList, type PlainBlock, type PlainValue } from './held.ts';
import { inlineText, scalarTexts, type Where } from './scalar-text.ts';

/** How deep something is to be written, and how long the file's lines are. */
export interface Depth {
  readonly indent: number; // of the key or the dash that the value belongs to
  readonly taken: number; // letters that stand before the value on its line
  readonly width: number;
}

/** What comes behind a `key:` or a `-`, with the blank or line break before it. */
export function valueText(value: PlainValue, depth: Depth, isEntry = false): string {
  if (!isBlock(value) && !isList(value)) {
    const { indent, taken, width } = depth;
    const where: Where = { flow: false, indent: indent + 2, room: width - taken, width };
    return ` ${scalarTexts(value, where)[0] ?? ''}`;
  }
  if (isFlowing(value)) {
    const flow = flowText(value);
    if (isEmpty(value) || flow.length <= depth.width - depth.taken) return ` ${flow}`;
  }
  const indent = depth.indent + 2;
  const inner = { indent, taken: indent, width: depth.width };
  const lines = isList(value) ? value.map((each) => entryText(each, inner)) : pairsOf(value, inner);
  const blanks = `\n${' '.repeat(indent)}`;
  return `${isEntry && isBlock(value) ? ' ' : blanks}${lines.join(blanks)}`;
}

/** An entry of a list, with its dash. */
export function entryText(value: PlainValue, { indent, width }: Depth): string {
  return `-${valueText(value, { indent, taken: indent + 2, width }, true)}`;
}

/** A key with what it holds. */
export function pairText(key: string, value: PlainValue, { indent, width }: Depth): string {
  const name = inlineText(key, false);
  return `${name}:${valueText(value, { indent, taken: indent + name.length + 2, width })}`;
}

function pairsOf(value: PlainBlock, depth: Depth): readonly string[] {
  return Object.entries(value).map(([key, each]) => pairText(key, each, depth));
}

/** A value as it stands between brackets, on one line. */
export function flowText(value: PlainValue): string {
  if (isList(value)) return `[${value.map(flowText).join(', ')}]`;
  if (isBlock(value)) {
    const pairs = Object.entries(value).map(([key, each]) => flowPair(key, each));
    return pairs.length === 0 ? '{}' : `{ ${pairs.join(', ')} }`;
  }
  return scalarTexts(value, { flow: true, indent: 0, room: 0, width: 0 })[0] ?? '';
}

export function flowPair(key: string, value: PlainValue): string {
  return `${inlineText(key, true)}: ${flowText(value)}`;
}

function isEmpty(value: PlainBlock | readonly PlainValue[]): boolean {
  return Object.keys(value).length === 0;
}

/** Numbers, names and colours stand between brackets; whatever holds sentences has lines of its own. */
function isFlowing(value: PlainBlock | readonly PlainValue[], depth = 0): boolean {
  return Object.values(value).every((each: PlainValue) => {
    if (isBlock(each) || isList(each))
      return isEmpty(each) || (depth < 2 && isFlowing(each, depth + 1));
    return typeof each !== 'string' || /^#?[\p{L}\p{N}-]+$/u.test(each);
  });
}
