import {
  isAlias,
  isCollection,
  isPair,
  isScalar,
  type CST,
  type YAMLMap,
  type YAMLSeq,
} from 'yaml';
import type { Held } from './held.ts';

/** Where one entry of a list or of a block stands, without its comments. */
export interface Slot {
  readonly from: number; // its key, its dash or, between brackets, its first letter
  readonly to: number; // behind its last letter
  readonly valueFrom: number; // behind the colon or the dash; its first letter between brackets
  readonly hasColon: boolean; // whether what follows has a key with its colon
}

export type Collection = YAMLMap | YAMLSeq;

/** Where a node's text ends, without the blanks and comments behind it; `otherwise` of none. */
export function endOf(text: string, node: Held, otherwise: number): number {
  if (!node?.range) return otherwise;
  const [from, to] = node.range;
  if (from === to) return otherwise;
  if (isScalar(node) && isBlockScalar(node.type))
    return from + contentOf(text.slice(from, to)).length;
  if (isAlias(node) || isScalar(node)) return Math.max(to, otherwise);
  if (!isCollection(node) || node.flow === true) return to;
  const last: unknown = node.items.at(-1);
  const slot = slotsOf(text, node)?.at(-1);
  return last === undefined || slot === undefined ? to : slot.to;
}

export function isBlockScalar(type: unknown): boolean {
  return type === 'BLOCK_FOLDED' || type === 'BLOCK_LITERAL';
}

/** A block scalar without the empty lines that belong to what follows: all but those that it keeps. */
function contentOf(source: string): string {
  return /^[>|][0-9]?\+/.test(source) ? source.replace(/\r?\n$/, '') : source.trimEnd();
}

/** The slots of a collection, one for each entry; undefined where the text is too odd to tell. */
export function slotsOf(text: string, collection: Collection): readonly Slot[] | undefined {
  const token = collection.srcToken;
  if (token === undefined || !('items' in token)) return undefined;
  const tokens = (token.items as readonly CST.CollectionItem[]).filter(holdsSomething);
  if (tokens.length !== collection.items.length) return undefined;
  const slots = tokens.map((item, at) => slotOf(text, item, collection.items[at]));
  return slots.every((slot) => slot !== undefined) ? slots : undefined;
}

/** At the end of a collection there may be an item of nothing but comments, or of a last comma. */
function holdsSomething({ start, key, sep, value }: CST.CollectionItem): boolean {
  return Boolean(key ?? sep ?? value) || start.some(({ type }) => type === 'seq-item-ind');
}

function slotOf(text: string, item: CST.CollectionItem, held: unknown): Slot | undefined {
  const { start, key, sep = [], value } = item;
  if (start.some(({ type }) => type === 'explicit-key-ind')) return undefined;
  const dash = start.find(({ type }) => type === 'seq-item-ind');
  const first = dash ?? start.find(isMark) ?? key ?? sep[0] ?? value;
  if (first === undefined) return undefined;
  if (isPair(held)) {
    const colon = sep.find(({ type }) => type === 'map-value-ind');
    const named = held.key as Held;
    const keyEnd = endOf(text, named, first.offset);
    const valueFrom = colon === undefined ? keyEnd : colon.offset + 1;
    const to = Math.max(endOf(text, held.value as Held, valueFrom), lastMark(sep, valueFrom));
    return { from: first.offset, to, valueFrom, hasColon: colon !== undefined };
  }
  const valueFrom = dash === undefined ? first.offset : dash.offset + 1;
  const to = Math.max(endOf(text, held as Held, valueFrom), lastMark(start, valueFrom));
  return { from: first.offset, to, valueFrom, hasColon: false };
}

const isMark = ({ type }: CST.SourceToken): boolean => type === 'anchor' || type === 'tag';

/** The end of the last `&mark` or `!tag` among tokens: what it marks may be nothing. */
function lastMark(tokens: readonly CST.SourceToken[], otherwise: number): number {
  const mark = tokens.findLast(isMark);
  return mark === undefined ? otherwise : mark.offset + mark.source.length;
}
