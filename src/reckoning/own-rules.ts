import { rulesOf, type Rulebook } from '../negotiation/rulebook.ts';
import type { View } from '../negotiation/view.ts';
import type { OwnRules } from '../scenario/scenario.ts';

type TrustChange = keyof NonNullable<OwnRules['trust']>;

/** A number that these talks set otherwise than the rules do. */
export interface OwnNumber {
  readonly rule: Exclude<keyof OwnRules, 'trust'> | `trust.${TrustChange}`;
  readonly number: number;
  readonly usual: number;
}

/** What these talks set themselves, in the scenario's order; nothing where all is as usual. */
export function ownNumbers({ scenario, rules }: View): readonly OwnNumber[] {
  const usual = usualRules(rules);
  const { trust = {}, ...numbers } = scenario.rules;
  return [
    ...(Object.entries(numbers) as [keyof typeof numbers, number][]).map(([rule, number]) => ({
      rule,
      number,
      usual: usual[rule],
    })),
    ...(Object.entries(trust) as [TrustChange, number][]).map(([change, number]) => ({
      rule: `trust.${change}` as const,
      number,
      usual: usual.trust[change],
    })),
  ].filter(({ number, usual: before }) => number !== before);
}

function usualRules({ version }: Rulebook): Rulebook {
  return rulesOf({ without: [], rules: {} }, version);
}
