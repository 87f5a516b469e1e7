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
 * @param last the data of the text when it was last read, for where it cannot be read now. They tell, too,
 *   where nothing can be offered: a number or a sentence is not worth reading the whole text at each key.
 */
export function completionsAt(
  text: string,
  offset: number,
  citable: readonly string[] = [],
  last?: unknown,
): readonly Completion[] {
  const { path, isValue, isFlow, typed } = cursorAt(text, offset);
  if (isValue && last !== undefined && choiceAt(last, path) === undefined) return [];
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

/** What kind of choice there is between values at a path, if any. */
function choiceAt(data: unknown, path: Path): Exclude<Completion['kind'], 'key'> | undefined {
  if (path.at(-1) === 'because') return 'citation';
  if (references.some(({ at, is }) => is === 'value' && isAt(at, path))) return 'name';
  const kind = shapeAt(data, path)?.kind;
  return kind === 'yesNo' || kind === 'oneOf' ? 'word' : undefined;
}

function valuesAt(
  data: unknown,
  path: Path,
  isFlow: boolean,
  citable: readonly string[],
): readonly Offered[] {
  const kind = choiceAt(data, path);
  if (kind === undefined) return [];
  if (kind === 'citation') {
    return citable.map((label) => {
      return { kind, label, insert: inlineText(label, isFlow), path };
    });
  }
  const labels = kind === 'name' ? (scopeOf(data, path, 'value') ?? []) : wordsAt(data, path);
  return labels.map((label) => ({ kind, label, insert: label, path }));
}

function wordsAt(data: unknown, path: Path): readonly string[] {
  const shape = shapeAt(data, path);
  return shape?.kind === 'oneOf' ? shape.words.map(String) : ['true', 'false'];
}
