import type { Path } from '../scenario/text/yaml-nodes.ts';
import { keyOrder } from './key-order.ts';
import { isAt, references, scopeOf, valueAt } from './references/references.ts';
import { shapeAt, type Shape } from './shape-at.ts';
import { lineEnd, lineStart } from './text/chunks.ts';
import { cursorAt } from './text/cursor.ts';
import { isBlock } from './text/held.ts';
import { inlineText } from './text/scalar-text.ts';
import { readTree } from './tree.ts';

/** Something that can stand where one is typing. */
export interface Completion {
  readonly kind: 'key' | 'word' | 'name' | 'citation';
  readonly label: string;
  readonly insert: string; // instead of what stands from `from` to `to`
  readonly from: number;
  readonly to: number;
  readonly path: Path; // whose words explain it: see `explained` in fields.ts
}

/**
 * What can stand at an offset of a text, broken or not: keys that are not there yet, words of closed
 * lists, names that are declared, citations.
 *
 * @param citable what a `because` can cite: `rome-2001#f4`, `known: abm-treaty#article-5`
 * @param last the data of the text when it could last be read, for where it cannot be now
 */
export function completionsAt(
  text: string,
  offset: number,
  citable: readonly string[] = [],
  last?: unknown,
): readonly Completion[] {
  const { path, isValue, isFlow, typed } = cursorAt(text, offset);
  const data = dataWithout(text, offset) ?? last;
  const all = isValue ? valuesAt(data, path, isFlow, citable) : keysAt(data, path, isFlow);
  return all
    .filter(({ label }) => label.toLowerCase().startsWith(typed.toLowerCase()))
    .map((each) => ({ ...each, from: offset - typed.length, to: offset }));
}

type Offered = Omit<Completion, 'from' | 'to'>;

/** The data of a text, without the line that is being typed where that is what breaks it. */
function dataWithout(text: string, offset: number): unknown {
  const whole = readTree(text);
  if (whole !== undefined) return whole.data;
  const [from, to] = [lineStart(text, offset), lineEnd(text, offset)];
  return readTree(`${text.slice(0, from)}${text.slice(to)}`)?.data;
}

function keysAt(data: unknown, path: Path, isFlow: boolean): readonly Offered[] {
  const there = valueAt(data, path);
  const shape = shapeAt(data, path);
  return keyOrder(data, path)
    .filter((key) => !isBlock(there) || !Object.hasOwn(there, key))
    .map((key): Offered => {
      const member = shape?.kind === 'block' ? shape.keys[key]?.shape : undefined;
      const colon = member !== undefined && !isFlow && isHolder(member) ? ':' : ': ';
      return { kind: 'key', label: key, insert: `${key}${colon}`, path: [...path, key] };
    });
}

function isHolder({ kind }: Shape): boolean {
  return kind === 'block' || kind === 'byId' || kind === 'list';
}

function valuesAt(
  data: unknown,
  path: Path,
  isFlow: boolean,
  citable: readonly string[],
): readonly Offered[] {
  const offered = (kind: Offered['kind'], labels: readonly string[]): readonly Offered[] =>
    labels.map((label) => ({ kind, label, insert: label, path }));
  if (path.at(-1) === 'because') {
    return citable.map((label) => {
      return { kind: 'citation', label, insert: inlineText(label, isFlow), path };
    });
  }
  const isName = references.some(({ at, is }) => is === 'value' && isAt(at, path));
  if (isName) return offered('name', scopeOf(data, path, 'value') ?? []);
  const shape = shapeAt(data, path);
  if (shape?.kind === 'yesNo') return offered('word', ['true', 'false']);
  return shape?.kind === 'oneOf' ? offered('word', shape.words.map(String)) : [];
}
