import type { Package } from '../../scenario/scenario.ts';

/** Anything that might be a move, before it is read. */
export type Loose = Readonly<Record<string, unknown>>;

/** More than any scenario has: what is longer is no move (N4). */
const LONGEST = 64;

export function isLoose(value: unknown): value is Loose {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

export function isText(value: unknown): value is string {
  return typeof value === 'string';
}

export function isIndex(value: unknown): value is number {
  return typeof value === 'number' && Number.isInteger(value) && value >= 0;
}

/** A list of bounded length, each entry read; undefined where one of them cannot be. */
export function readList<T>(
  value: unknown,
  read: (entry: unknown) => T | undefined,
): readonly T[] | undefined {
  if (!Array.isArray(value) || value.length > LONGEST) return undefined;
  const list: T[] = [];
  for (const each of value as readonly unknown[]) {
    const entry = read(each);
    if (entry === undefined) return undefined;
    list.push(entry);
  }
  return list;
}

export function readTexts(value: unknown): readonly string[] | undefined {
  return readList(value, (each) => (isText(each) ? each : undefined));
}

export function readPackage(value: unknown): Package | undefined {
  if (!isLoose(value)) return undefined;
  const entries = Object.entries(value);
  if (entries.length > LONGEST) return undefined;
  const pkg: [string, string][] = [];
  for (const [issue, option] of entries) {
    if (!isText(option)) return undefined;
    pkg.push([issue, option]);
  }
  return Object.fromEntries(pkg);
}
