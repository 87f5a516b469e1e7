import { isBlock, isList } from '../text/held.ts';
import type { Path } from '../../scenario/text/yaml-nodes.ts';

/** What has an id that other places of a file can name. */
export type Thing = 'party' | 'issue' | 'option' | 'ratifier' | 'event' | 'work' | 'passage';

/** Whose one of its kind: of which issue an option, of which party a ratifier, of which work … */
export type Scope = string | undefined;

/** Where the id of an issue, a party or a work is told that a name belongs to. */
type Within =
  | { readonly step: number } // it is this step of the path
  | { readonly beside: number; readonly key: string }; // it stands at this key, so many steps down

/** A kind of place where a thing is declared or named. */
export interface Row {
  readonly at: string; // steps by dots; * stands for any key or index
  readonly is: 'key' | 'value'; // what of it is the id
  readonly thing: Thing;
  readonly of?: Within;
}

/** Where things get their ids. */
export const declarations: readonly Row[] = [
  { at: 'parties.*', is: 'key', thing: 'party' },
  { at: 'parties.*.ratifiers.*.id', is: 'value', thing: 'ratifier', of: { step: 1 } },
  { at: 'issues.*.id', is: 'value', thing: 'issue' },
  { at: 'issues.*.options.*.id', is: 'value', thing: 'option', of: { beside: 2, key: 'id' } },
  { at: 'events.*.id', is: 'value', thing: 'event' },
  { at: 'works.*.id', is: 'value', thing: 'work' },
  { at: 'works.*.says.*.id', is: 'value', thing: 'passage', of: { beside: 2, key: 'id' } },
];

/** Ids that nothing in a file refers to. */
export const unnamed: readonly string[] = [
  'id',
  'parties.*.delegation.*.id',
  'parties.*.types.*.id',
  'parties.*.linkages.*.id',
  'parties.*.concessions.*.id',
  'parties.*.gestures.*.id',
  'parties.*.hints.*.id',
];

/** Where they are named: every place of the format that refers to another, but for `because`. */
export const references: readonly Row[] = [
  { at: 'opens', is: 'value', thing: 'party' },
  { at: 'issues.*.statusQuo', is: 'value', thing: 'option', of: { beside: 2, key: 'id' } },
  { at: 'issues.*.options.*.contingent.event', is: 'value', thing: 'event' },
  { at: 'parties.*.types.*.weights.*', is: 'key', thing: 'issue' },
  { at: 'parties.*.positions.*', is: 'key', thing: 'issue' },
  { at: 'parties.*.positions.*.option', is: 'value', thing: 'option', of: { step: 3 } },
  { at: 'parties.*.points.*', is: 'key', thing: 'issue' },
  { at: 'parties.*.points.*.options.*', is: 'key', thing: 'option', of: { step: 3 } },
  { at: 'parties.*.linkages.*.when.*', is: 'key', thing: 'issue' },
  { at: 'parties.*.linkages.*.when.*.*', is: 'value', thing: 'option', of: { step: 5 } },
  { at: 'parties.*.mandate.*', is: 'key', thing: 'issue' },
  { at: 'parties.*.mandate.*.allowed.*', is: 'value', thing: 'option', of: { step: 3 } },
  { at: 'parties.*.mandate.*.consult.*.option', is: 'value', thing: 'option', of: { step: 3 } },
  { at: 'parties.*.concessions.*.issue', is: 'value', thing: 'issue' },
  ...(['from', 'to'] as const).map((key): Row => {
    const of = { beside: 4, key: 'issue' };
    return { at: `parties.*.concessions.*.${key}`, is: 'value', thing: 'option', of };
  }),
  { at: 'parties.*.ratifiers.*.stances.*.issue', is: 'value', thing: 'issue' },
  {
    at: 'parties.*.ratifiers.*.stances.*.options.*',
    is: 'key',
    thing: 'option',
    of: { beside: 6, key: 'issue' },
  },
  { at: 'parties.*.gestures.*.ratifiers.*', is: 'key', thing: 'ratifier', of: { step: 1 } },
  ...(['closed', 'open'] as const).map((key): Row => {
    return { at: `events.*.when.if.${key}.*`, is: 'value', thing: 'issue' };
  }),
  ...(['after', 'notAfter'] as const).map((key): Row => {
    return { at: `events.*.when.if.${key}.*`, is: 'value', thing: 'event' };
  }),
  { at: 'parties.*.hints.*.when.event', is: 'value', thing: 'event' },
  { at: 'parties.*.hints.*.when.lacks', is: 'value', thing: 'issue' },
  { at: 'parties.*.hints.*.issue', is: 'value', thing: 'issue' },
  {
    at: 'parties.*.hints.*.option',
    is: 'value',
    thing: 'option',
    of: { beside: 4, key: 'issue' },
  },
  { at: 'parties.*.hints.*.ratifier', is: 'value', thing: 'ratifier', of: { step: 1 } },
  { at: 'events.*.effects.*.ratifier', is: 'value', thing: 'ratifier' },
  { at: 'events.*.effects.*.noAgreement', is: 'value', thing: 'party' },
  { at: 'events.*.effects.*.needsSupport.party', is: 'value', thing: 'party' },
  ...(['needsSupport', 'opens'] as const).flatMap((key): Row[] => {
    const at = `events.*.effects.*.${key}`;
    const of = { beside: 5, key: 'issue' };
    return [
      { at: `${at}.issue`, is: 'value', thing: 'issue' },
      { at: `${at}.option`, is: 'value', thing: 'option', of },
    ];
  }),
  { at: 'history.package.*', is: 'key', thing: 'issue' },
  { at: 'history.package.*', is: 'value', thing: 'option', of: { step: 2 } },
];

/** Whether a path is of the kind that a row tells. */
export function isAt(at: string, path: Path): boolean {
  const steps = at.split('.');
  return (
    steps.length === path.length &&
    steps.every((step, index) => step === '*' || step === path[index])
  );
}

/** What stands at a path of plain data. */
export function valueAt(data: unknown, path: Path): unknown {
  let here = data;
  for (const step of path) {
    if (isList(here) && typeof step === 'number') here = here[step];
    else if (isBlock(here) && Object.hasOwn(here, step)) here = here[String(step)];
    else return undefined;
  }
  return here;
}

/** Whose the thing is that a row's place declares or names. */
export function ownerAt(data: unknown, { of }: Row, path: Path): Scope {
  if (of === undefined) return undefined;
  const owner = 'step' in of ? path[of.step] : valueAt(data, [...path.slice(0, of.beside), of.key]);
  return typeof owner === 'string' ? owner : undefined;
}

/** Every path of the kind that a row tells. */
export function placesOf(data: unknown, at: string): readonly Path[] {
  let found: readonly Path[] = [[]];
  for (const step of at.split('.')) {
    found = found.flatMap((path) => {
      const here = valueAt(data, path);
      const steps = isList(here) ? [...here.keys()] : isBlock(here) ? Object.keys(here) : [];
      return steps.filter((each) => step === '*' || each === step).map((each) => [...path, each]);
    });
  }
  return found;
}

/** The id that stands at a place of a row. */
export function idAt(data: unknown, { is }: Row, path: Path): string | undefined {
  const id = is === 'key' ? path.at(-1) : valueAt(data, path);
  return typeof id === 'string' ? id : undefined;
}

/** A thing as it is declared. */
export interface Declared {
  readonly thing: Thing;
  readonly owner: Scope;
  readonly id: string;
  readonly path: Path;
}

/** All things of a kind that a file declares; of one owner, where that is said. */
export function declared(data: unknown, thing: Thing, owner?: Scope): readonly Declared[] {
  return declarations
    .filter((row) => row.thing === thing)
    .flatMap((row) =>
      placesOf(data, row.at).flatMap((path) => {
        const [id, whose] = [idAt(data, row, path), ownerAt(data, row, path)];
        if (id === undefined || (owner !== undefined && owner !== whose)) return [];
        return [{ thing, owner: whose, id, path }];
      }),
    );
}

/** What a place may name: the ids that are declared; undefined where it names nothing. */
export function scopeOf(
  data: unknown,
  path: Path,
  is: Row['is'] = 'key',
): readonly string[] | undefined {
  const row = references.find((each) => each.is === is && isAt(each.at, path));
  if (row === undefined) return undefined;
  const owner = ownerAt(data, row, path);
  if (row.of !== undefined && owner === undefined) return [];
  return declared(data, row.thing, owner).map(({ id }) => id);
}
