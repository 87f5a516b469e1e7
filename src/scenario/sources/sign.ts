import { isMap, isScalar, isSeq, parseDocument, type Pair, type YAMLMap } from 'yaml';

/**
 * The text of a scenario with a reader's mark at one clause: beside its `because`, as `read`. All
 * else in the text stays as it is, to the letter.
 *
 * @param place by ids, as places.ts tells them
 * @returns undefined if the text has no clause there
 */
export function withMark(text: string, place: string, mark: string): string | undefined {
  const steps = place === 'file' ? [] : place.split('.');
  const clause = find(parseDocument(text).contents, steps);
  const because = clause && pairOf(clause, 'because');
  if (clause === undefined || because === undefined) return undefined;
  const read = rangeOf(pairOf(clause, 'read')?.value);
  if (read) return `${text.slice(0, read[0])}${mark}${text.slice(read[1])}`;
  const key = rangeOf(because.key);
  const value = rangeOf(because.value);
  if (!key || !value) return undefined;
  const end = value[0] + text.slice(value[0], value[1]).trimEnd().length;
  if (clause.flow === true) return `${text.slice(0, end)}, read: ${mark}${text.slice(end)}`;
  const lineStart = text.lastIndexOf('\n', key[0] - 1) + 1;
  const indent = ' '.repeat(key[0] - lineStart);
  // A comment behind the citation stays behind it.
  const newline = text.indexOf('\n', end);
  const lineEnd = newline < 0 ? text.length : newline;
  const lineBreak = text[lineEnd - 1] === '\r' ? '\r\n' : '\n';
  const insertAt = lineBreak === '\r\n' ? lineEnd - 1 : lineEnd;
  return `${text.slice(0, insertAt)}${lineBreak}${indent}read: ${mark}${text.slice(insertAt)}`;
}

function find(node: unknown, steps: readonly string[]): YAMLMap | undefined {
  const [step, ...rest] = steps;
  if (step === undefined) return isMap(node) ? node : undefined;
  if (isMap(node)) return find(pairOf(node, step)?.value, rest);
  if (!isSeq(node)) return undefined;
  const named = node.items.find((item) => isMap(item) && nameOf(item) === step);
  return find(named ?? node.items[Number(step) - 1], rest);
}

/** What an entry of a list is called in a place: its id, else its issue. */
function nameOf(entry: YAMLMap): unknown {
  return entry.get('id') ?? entry.get('issue');
}

function pairOf(map: YAMLMap, key: string): Pair | undefined {
  return map.items.find((pair) => isScalar(pair.key) && pair.key.value === key);
}

function rangeOf(node: unknown): readonly [number, number] | undefined {
  const range = (node as { range?: readonly [number, number, number] | null } | null)?.range;
  return range ? [range[0], range[1]] : undefined;
}
