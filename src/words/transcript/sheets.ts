import { entryOf } from '../../negotiation/entry.ts';
import type { Happening } from '../../negotiation/happening.ts';
import type { Package } from '../../scenario/scenario.ts';
import type { Names } from '../names.ts';

/** A whole package, clause by clause. */
export interface Sheet {
  readonly title: string | undefined; // which of several it is
  readonly clauses: readonly SheetClause[];
}

export interface SheetClause {
  readonly issue: string;
  readonly option: string;
  readonly said: string | undefined; // with which the step to it was announced
}

/** The packages that happenings told as one are about. */
export function sheetsOf(
  names: Names,
  [first, ...following]: readonly [Happening, ...Happening[]],
): readonly Sheet[] {
  const { speak } = names;
  const packages = packagesOf(names, first);
  return packages.map((pkg, index) => ({
    title: packages.length > 1 ? speak('happenings:alternative', { number: index + 1 }) : undefined,
    clauses: clausesOf(names, pkg, following),
  }));
}

function packagesOf({ view }: Names, happening: Happening): readonly Package[] {
  if (happening.kind === 'tabled') return view.offers[happening.offer]?.packages ?? [];
  if (happening.kind === 'accepted') {
    return view.offers[happening.offer]?.packages.slice(happening.package).slice(0, 1) ?? [];
  }
  const hasOne = happening.kind === 'nonPaperHanded' || happening.kind === 'annexProposed';
  return hasOne ? [happening.package] : [];
}

function clausesOf(
  { view, short, option }: Names,
  pkg: Package,
  following: readonly Happening[],
): readonly SheetClause[] {
  return view.scenario.issues.flatMap(({ id }): readonly SheetClause[] => {
    const chosen = entryOf(pkg, id);
    if (chosen === undefined) return [];
    const step = following.find(
      (each) => each.kind === 'conceded' && each.issue === id && each.to === chosen,
    );
    return [{ issue: short(id), option: option(id, chosen), said: wordsOf(view, step) }];
  });
}

function wordsOf({ scenario }: Names['view'], step: Happening | undefined): string | undefined {
  if (step?.kind !== 'conceded' || step.concession === undefined) return undefined;
  const by = scenario.parties.find(({ id }) => id === step.party);
  return by && entryOf(by.concessions, step.concession);
}
