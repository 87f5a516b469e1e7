import type { Party } from '../../scenario/scenario.ts';

/** What a party's written mandate says of an option, before any consultation. */
export type Leave =
  | { readonly kind: 'allowed' }
  | { readonly kind: 'consult'; readonly needed: number } // mean support at home, N20
  | { readonly kind: 'redLine' };

export function leaveFor(party: Party, issue: string, option: string): Leave {
  const rule = party.mandate[issue];
  if (!rule || rule.allowed.includes(option)) return { kind: 'allowed' };
  const consult = rule.consult.find((one) => one.option === option);
  return consult ? { kind: 'consult', needed: consult.needsSupport } : { kind: 'redLine' };
}
