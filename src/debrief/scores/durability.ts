import { papersOf, partyOf } from '../../negotiation/parties.ts';
import { forecast, passes, type RatifierForecast } from '../../negotiation/home/ratification.ts';
import type { Party, PartyId } from '../../scenario/scenario.ts';
import { phrase } from '../../lib/phrase.ts';
import { isDeal, type Review } from '../review.ts';
import { wholePercent, type Score, type Sum } from './score.ts';

/**
 * N53, durability: how many steps of support every ratifier could lose, moods apart, before the
 * first of the two sides would no longer ratify; below 0 where it passed in a good mood only.
 * As share, the chance that both sides would ratify the same text again over all moods (N31).
 */
export function durability(review: Review): Score {
  if (!isDeal(review)) {
    return {
      value: undefined,
      unit: 'steps',
      share: undefined,
      sentence: phrase('score.durability.noDeal'),
      arithmetic: [],
    };
  }
  const homes = review.sides.map((id) => homeOf(review, id));
  const value = Math.min(...homes.map(({ margin }) => margin));
  const chance = homes.reduce((both, each) => both * each.chance, 1);
  const weakest = homes.find(({ margin }) => margin === value)?.party.adjective ?? '';
  const kind = value < 0 ? 'lucky' : value === 0 ? 'edge' : 'margin';
  return {
    value,
    unit: 'steps',
    share: chance,
    sentence: phrase(`score.durability.${kind}`, {
      steps: Math.abs(value),
      party: weakest,
      percent: wholePercent(chance),
    }),
    arithmetic: [
      ...homes.map(({ sum }) => sum),
      {
        label: phrase('score.durability.least'),
        terms: homes.map(({ party, margin }) => ({
          text: phrase('score.durability.home', { party: party.adjective }),
          amount: margin,
        })),
        by: 'least',
        total: value,
        unit: 'steps',
      },
    ],
  };
}

interface Home {
  readonly party: Party;
  readonly margin: number;
  readonly chance: number;
  readonly sum: Sum;
}

function homeOf({ scenario, end, outcome }: Review, id: PartyId): Home {
  const party = partyOf(scenario, id);
  const { ratifiers, chance } = forecast(end.rules, party, papersOf(end, id), outcome.package);
  const margin = marginOf(party, ratifiers);
  const sum: Sum = {
    label: phrase('score.durability.home', { party: party.adjective }),
    terms: ratifiers.map(({ support, threshold }, at) => ({
      text: phrase(
        party.ratifiers[at]?.veto ? 'score.durability.veto' : 'score.durability.ratifier',
        { ratifier: party.ratifiers[at]?.name ?? '', weight: party.ratifiers[at]?.weight ?? 0 },
      ),
      amount: support - threshold,
    })),
    by: 'margin',
    total: margin,
    unit: 'steps',
  };
  return { party, margin, chance, sum };
}

/**
 * N32: the largest number of steps that all supports may fall and the party still ratify; negative
 * where they would have to rise. It is one of the ratifiers' own margins, at which approval changes.
 */
function marginOf(party: Party, ratifiers: readonly RatifierForecast[]): number {
  const own = new Map(ratifiers.map(({ id, support, threshold }) => [id, support - threshold]));
  const holds = (fall: number): boolean => passes(party, ({ id }) => (own.get(id) ?? 0) >= fall);
  const margins = [...own.values()].sort((a, b) => b - a);
  return margins.find(holds) ?? -Infinity;
}
