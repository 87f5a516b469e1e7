import type { Move } from '../../negotiation/move.ts';
import { samePackages } from '../../negotiation/agenda.ts';
import type { Package } from '../../scenario/scenario.ts';

/** In what an offer would have been another: in terms, or in the form of the same terms. */
export type Otherwise =
  | { readonly kind: 'terms'; readonly terms: Package }
  | { readonly kind: 'form'; readonly form: Form };

/** How the same packages would have been tabled. */
type Form = 'final' | 'notFinal' | 'parts' | 'whole';

/**
 * How one offer differs from another much like it: of a package on the same issues the options, fewer
 * than half, that would have been others. Undefined where they have little in common.
 */
export function otherwise(made: Move, instead: Move): Otherwise | undefined {
  if (made.kind !== 'table' || instead.kind !== 'table') return undefined;
  if (samePackages(made.packages, instead.packages)) {
    if (made.final !== instead.final) {
      return { kind: 'form', form: instead.final ? 'final' : 'notFinal' };
    }
    return { kind: 'form', form: instead.severable ? 'parts' : 'whole' };
  }
  const [before, now] = [onlyPackage(made.packages), onlyPackage(instead.packages)];
  if (before === undefined || now === undefined) return undefined;
  if (made.final !== instead.final || made.severable !== instead.severable) return undefined;
  if (Object.keys(before).sort().join() !== Object.keys(now).sort().join()) return undefined;
  const terms = Object.entries(now).filter(([issue, option]) => before[issue] !== option);
  if (terms.length * 2 >= Object.keys(now).length) return undefined;
  return { kind: 'terms', terms: Object.fromEntries(terms) };
}

function onlyPackage(packages: readonly Package[]): Package | undefined {
  return packages.length === 1 ? packages[0] : undefined;
}
