import { isScalar, type Node } from 'yaml';
import type { Path } from '../../scenario/text/yaml-nodes.ts';
import { inOrder } from '../key-order.ts';
import type { TextChanges } from '../text-change.ts';
import { columnOf } from '../text/chunks.ts';
import { isBlock, isList, type PlainValue } from '../text/held.ts';
import { scalarTexts, type Where } from '../text/scalar-text.ts';
import { endOf, isBlockScalar, type Slot } from '../text/slots.ts';
import { flowText, valueText } from '../text/value-text.ts';
import { nodeAt, type Tree } from '../tree.ts';
import { aroundOf, asIn, noteBehind, usualWidth } from './around.ts';

/** Ways to write another value where one stands. */
export function replacements(tree: Tree, path: Path, value: PlainValue): readonly TextChanges[] {
  const around = aroundOf(tree, path);
  const slot = around?.slots[around.at];
  if (around === undefined || slot === undefined) return [];
  const node = nodeAt(tree.root, path);
  const written = inOrder(tree.data, path, value);
  const isFlow = around.collection.flow === true;
  const inPlace = isScalar(node) ? scalarInPlace(tree.text, node, written, slot, isFlow) : [];
  const anew = isFlow
    ? inFlow(tree.text, node, slot, written, path)
    : inLines(tree.text, slot, written, path);
  return [...inPlace, ...anew];
}

/** A word, number or text instead of another: what marks it and what is said beside it stays. */
function scalarInPlace(
  text: string,
  node: unknown,
  value: PlainValue,
  slot: Slot,
  flow: boolean,
): readonly TextChanges[] {
  if (!isScalar(node) || !node.range || isBlock(value) || isList(value)) return [];
  const [from] = node.range;
  const to = endOf(text, node, node.range[1]);
  if (from === to) return [];
  const source = text.slice(from, to);
  const where: Where = {
    flow,
    indent: depthOfLines(source) ?? columnOf(text, slot.from) + 2,
    room: usualWidth - columnOf(text, from),
    width: usualWidth,
    former: { type: node.type, source, value: node.value },
  };
  const header = isBlockScalar(node.type) ? beside(source) : '';
  return scalarTexts(value, where).map((shown) => {
    const [first = '', ...rest] = shown.split('\n');
    const insert = [`${first}${header}`, ...rest].join('\n');
    return [{ from, to, insert: asIn(text, insert) }];
  });
}

/** The comment beside the `>-` of a block, with the blanks before it. */
function beside(source: string): string {
  return /^[>|][-+0-9]*([ \t]+#.*)/.exec(source)?.[1]?.trimEnd() ?? '';
}

/** How deep the lines of a value stand after its first. */
function depthOfLines(source: string): number | undefined {
  const line = source
    .split(/\r?\n/)
    .slice(1)
    .find((each) => each.trim() !== '');
  return line === undefined ? undefined : /^ */.exec(line)?.[0].length;
}

function inFlow(
  text: string,
  node: unknown,
  slot: Slot,
  value: PlainValue,
  path: Path,
): readonly TextChanges[] {
  const shown = flowText(value);
  const isEntry = typeof path.at(-1) === 'number';
  const range = (node as Node | null | undefined)?.range;
  const own = range && range[0] < range[1] ? [{ from: range[0], to: range[1], insert: shown }] : [];
  const insert = isEntry ? shown : slot.hasColon ? ` ${shown}` : `: ${shown}`;
  return [...own.map((each) => [each]), [{ from: slot.valueFrom, to: slot.to, insert }]];
}

function inLines(text: string, slot: Slot, value: PlainValue, path: Path): readonly TextChanges[] {
  const isEntry = typeof path.at(-1) === 'number';
  const indent = columnOf(text, slot.from);
  const depth = { indent, taken: indent + slot.valueFrom - slot.from + 1, width: usualWidth };
  const shown = valueText(value, depth, isEntry);
  const note = noteBehind(text, slot);
  const texts = [shown, ...(typeof value === 'string' ? [` ${JSON.stringify(value)}`] : [])];
  return texts.map((each) => {
    const [first = '', ...rest] = each.split('\n');
    const insert = asIn(text, [`${first}${note}`, ...rest].join('\n'));
    return [{ from: slot.valueFrom, to: slot.to, insert }];
  });
}
