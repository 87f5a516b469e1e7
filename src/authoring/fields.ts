import type { Describe } from '../scenario/schema/json-schema.ts';
import type { Want } from '../scenario/schema/want.ts';
import type { Path } from '../scenario/text/yaml-nodes.ts';
import { keyOrder } from './key-order.ts';
import { isAt, references, scopeOf, valueAt, type Thing } from './references/references.ts';
import { declaredAt, isUnnamed } from './references/things.ts';
import { memberAt, type Member, type Shape } from './shape-at.ts';

/** What a form shows at a place of a scenario. */
export type Field =
  | { readonly kind: 'line' | 'paragraph' | 'citation'; readonly most: number } // letters at most
  | {
      readonly kind: 'number';
      readonly least: number;
      readonly most: number;
      readonly step: number; // 1 of whole numbers
    }
  | { readonly kind: 'yesNo' }
  | { readonly kind: 'choice'; readonly of: readonly (string | number | boolean)[] }
  | { readonly kind: 'name'; readonly thing: Thing; readonly of: readonly string[] } // of what is declared
  | { readonly kind: 'id' } // its own, which renaming changes
  | { readonly kind: 'colour' | 'date' | 'form'; readonly want: Want['key']; readonly form: RegExp }
  | { readonly kind: 'block'; readonly keys: readonly string[]; readonly left: readonly string[] } // those not there yet
  | { readonly kind: 'keyed'; readonly keys: readonly string[] } // by ids, of what is declared if of anything
  | { readonly kind: 'list'; readonly least: number; readonly most: number }
  | { readonly kind: 'pair'; readonly size: number } // so many values, each of its own kind
  | { readonly kind: 'either'; readonly of: readonly Field[] };

/** A place of a scenario, for a form. */
export interface Placed {
  readonly field: Field;
  readonly isNeeded: boolean; // or may it be left out
  readonly usual: unknown; // what holds then; undefined for nothing
}

/** What a form needs to know of a place, all of it told by the schema; undefined where it has none. */
export function fieldAt(data: unknown, path: Path): Placed | undefined {
  const member = memberAt(data, path);
  return member && { field: fieldOf(data, path, member.shape), ...needOf(member) };
}

function needOf({ isNeeded, usual }: Member): Pick<Placed, 'isNeeded' | 'usual'> {
  return { isNeeded, usual };
}

function fieldOf(data: unknown, path: Path, shape: Shape): Field {
  switch (shape.kind) {
    case 'text':
      if (path.at(-1) === 'because') return { kind: 'citation', most: shape.most };
      return { kind: shape.most > longestLine ? 'paragraph' : 'line', most: shape.most };
    case 'form':
      return formField(data, path, shape);
    case 'number': {
      const { isWhole, least, most } = shape;
      return { kind: 'number', least, most, step: isWhole ? 1 : stepWithin(most - least) };
    }
    case 'yesNo':
      return { kind: 'yesNo' };
    case 'oneOf':
      return { kind: 'choice', of: shape.words };
    case 'block': {
      const keys = Object.keys(shape.keys);
      return { kind: 'block', keys, left: keys.filter((key) => !isThere(data, [...path, key])) };
    }
    case 'byId':
      return { kind: 'keyed', keys: keyOrder(data, path) };
    case 'list':
      return { kind: 'list', least: shape.least, most: shape.most };
    case 'tuple':
      return { kind: 'pair', size: shape.each.length };
    case 'either':
      return { kind: 'either', of: shape.of.map((each) => fieldOf(data, path, each)) };
  }
}

/** Letters of the longest text that is written on one line. */
const longestLine = 200;

function isThere(data: unknown, path: Path): boolean {
  return valueAt(data, path) !== undefined;
}

/** Support is counted in halves; chances, beliefs and weights are finer, and so are places on a map. */
function stepWithin(range: number): number {
  if (range <= 2) return 0.05;
  return range <= 40 ? 0.5 : 0.1;
}

function formField(data: unknown, path: Path, shape: Extract<Shape, { kind: 'form' }>): Field {
  const { want, form } = shape;
  if (want === 'want.id') {
    const row = references.find(({ at, is }) => is === 'value' && isAt(at, path));
    if (row !== undefined) {
      return { kind: 'name', thing: row.thing, of: scopeOf(data, path, 'value') ?? [] };
    }
    if (isUnnamed(path) || declaredAt(data, path) !== undefined) return { kind: 'id' };
  }
  const kind = want === 'want.colour' ? 'colour' : want === 'want.date' ? 'date' : 'form';
  return { kind, want, form };
}

/** The words that explain a place, as the schema for editors has them. */
export function explained(describe: Describe, data: unknown, path: Path): string | undefined {
  const last = path.at(-1);
  if (last === 'because' || last === 'read') return describe(`anywhere.${last}`);
  const shape = memberAt(data, path)?.shape;
  if (shape === undefined) return undefined;
  const place = wordsPlace(data, path);
  const words = describe(holds(shape) ? `${place}.is` : place);
  // What is said of a place on the map is said of both its numbers.
  return words ?? (typeof last === 'number' ? explained(describe, data, path.slice(0, -1)) : words);
}

function holds(shape: Shape): boolean {
  switch (shape.kind) {
    case 'block':
    case 'byId':
    case 'list':
    case 'tuple':
    case 'either':
      return true;
    case 'oneOf':
      return shape.words.length > 1 && typeof shape.words[0] === 'number';
    case 'text':
    case 'form':
    case 'number':
    case 'yesNo':
      return false;
  }
}

function wordsPlace(data: unknown, path: Path): string {
  const steps = path.map((step, depth) => {
    const around = memberAt(data, path.slice(0, depth))?.shape.kind;
    if (around === 'tuple') return String(Number(step) + 1);
    if (around === 'either') return `object.${step}`;
    return around === 'block' ? String(step) : 'each';
  });
  return ['scenario', ...steps].join('.');
}
