import type { Edit, PlainValue } from '../../../../authoring/edit.ts';
import { valueAt } from '../../../../authoring/references/references.ts';
import type { Path } from '../../../../scenario/text/yaml-nodes.ts';
import { titleOf } from '../fields/names-in.ts';

interface Named {
  readonly id: string;
  readonly path: Path;
  readonly name: string;
}

/** The two sides of a draft. */
export function partiesOf(data: unknown): readonly Named[] {
  const parties = valueAt(data, ['parties']);
  if (typeof parties !== 'object' || parties === null) return [];
  return Object.keys(parties).map((id) => {
    const path = ['parties', id];
    return { id, path, name: titleOf(valueAt(data, path)) ?? id };
  });
}

/** Who must agree at home of a side, by their short labels. */
export function ratifiersOf(data: unknown, party: Path): readonly Named[] {
  const ratifiers = valueAt(data, [...party, 'ratifiers']);
  if (!Array.isArray(ratifiers)) return [];
  return ratifiers.map((each: unknown, at) => {
    const { id, short } = (each ?? {}) as Readonly<Record<string, unknown>>;
    const path = [...party, 'ratifiers', at];
    const name =
      typeof short === 'string' && short !== '' ? short : (titleOf(each) ?? String(at + 1));
    return { id: String(id), path, name };
  });
}

export type Leave = 'free' | 'may' | 'leave' | 'never';

/** What a side may do with an option: sign it, sign it with leave from home, or never. */
export function leaveOf(data: unknown, party: Path, issue: string, option: string): Leave {
  const rule = valueAt(data, [...party, 'mandate', issue]);
  if (rule === undefined) return 'free';
  if (listAt(rule, 'allowed').includes(option)) return 'may';
  return consultAt(rule, option) < 0 ? 'never' : 'leave';
}

/** Where the support that leave needs stands; undefined where the option needs none. */
export function supportPath(
  data: unknown,
  party: Path,
  issue: string,
  option: string,
): Path | undefined {
  const path = [...party, 'mandate', issue];
  const at = consultAt(valueAt(data, path), option);
  return at < 0 ? undefined : [...path, 'consult', at, 'needsSupport'];
}

interface Given {
  readonly issue: string;
  readonly option: string;
  readonly options: readonly string[]; // of the issue, in order
  readonly because: string; // of a mandate that is begun by this
}

/** The edits that give a side another leave for one option. */
export function giveLeave(
  data: unknown,
  party: Path,
  leave: Exclude<Leave, 'free'>,
  { issue, option, options, because }: Given,
): readonly Edit[] {
  const path = [...party, 'mandate', issue];
  const rule = valueAt(data, path);
  const allowed = new Set(rule === undefined ? options : listAt(rule, 'allowed'));
  if (leave === 'may') allowed.add(option);
  else allowed.delete(option);
  const consult = listOf(rule, 'consult').filter((each) => optionOf(each) !== option);
  const asked = leave === 'leave' ? [...consult, { option, needsSupport: 1 }] : consult;
  const rest = {
    allowed: options.filter((each) => allowed.has(each)),
    ...consulted(asked, options),
  };
  if (rule === undefined) {
    return [{ kind: 'set', path, value: { ...rest, because } }];
  }
  const edits: Edit[] = [{ kind: 'set', path: [...path, 'allowed'], value: rest.allowed }];
  if (rest.consult !== undefined) {
    edits.push({ kind: 'set', path: [...path, 'consult'], value: rest.consult });
  } else if (valueAt(rule, ['consult']) !== undefined) {
    edits.push({ kind: 'remove', path: [...path, 'consult'] });
  }
  return edits;
}

function consulted(
  asked: readonly PlainValue[],
  options: readonly string[],
): { readonly consult?: readonly PlainValue[] } {
  const place = (each: PlainValue) => options.indexOf(optionOf(each) ?? '');
  return asked.length === 0
    ? {}
    : { consult: asked.toSorted((one, other) => place(one) - place(other)) };
}

function listOf(rule: unknown, key: string): readonly PlainValue[] {
  const held = valueAt(rule, [key]);
  return Array.isArray(held) ? (held as PlainValue[]) : [];
}

function listAt(rule: unknown, key: string): readonly string[] {
  return listOf(rule, key).filter((each) => typeof each === 'string');
}

function consultAt(rule: unknown, option: string): number {
  return listOf(rule, 'consult').findIndex((each) => optionOf(each) === option);
}

function optionOf(consult: unknown): string | undefined {
  const { option } = (consult ?? {}) as { readonly option?: unknown };
  return typeof option === 'string' ? option : undefined;
}

/** The edits that have somebody at home think so of an option; 0 needs no word. */
export function takeStance(
  data: unknown,
  ratifier: Path,
  issue: string,
  option: string,
  steps: number,
  because: string,
): readonly Edit[] {
  const path = [...ratifier, 'stances'];
  const at = stanceAt(data, ratifier, issue);
  if (at < 0) {
    const count = listOf(valueAt(data, ratifier), 'stances').length;
    const value = { issue, options: { [option]: steps }, because };
    return [{ kind: 'insert', path, at: count, value }];
  }
  return [{ kind: 'set', path: [...path, at, 'options', option], value: steps }];
}

/** What somebody at home thinks of an option, −2 to 2. */
export function stanceOf(data: unknown, ratifier: Path, issue: string, option: string): number {
  const at = stanceAt(data, ratifier, issue);
  const steps = valueAt(data, [...ratifier, 'stances', at, 'options', option]);
  return typeof steps === 'number' ? steps : 0;
}

function stanceAt(data: unknown, ratifier: Path, issue: string): number {
  return listOf(valueAt(data, ratifier), 'stances').findIndex(
    (each) => valueAt(each, ['issue']) === issue,
  );
}
