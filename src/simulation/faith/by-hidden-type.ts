import type { HiddenType, Party, Scenario } from '../../scenario/scenario.ts';
import { endingOf, type Ending } from './deals.ts';
import { usualCharacters } from './lineups.ts';
import { observe } from './observed.ts';
import { meanOf, shareOf, type Share } from './share.ts';

/** Two types are told apart by what is dealt where so much of an issue, in all, ends elsewhere. */
const APART = 0.25;
/** Or where the side gains so much more or less, in points. */
const GAINS = 1.5;

/** What a hidden type changes, over all pairs of types of one side. */
export interface ByType {
  readonly same: Share; // pairs that come to the same
  readonly issuesApart: Share; // issues on which deals end elsewhere, mean
}

/** The same dice for every type, the file's delegations for the rest. */
export function byType(scenario: Scenario, games: number, first: number): ByType {
  const pairs = scenario.parties.flatMap((party) => {
    const played = party.types.map((type) => play(scenario, games, first, party, type));
    return played.flatMap((one, at) =>
      played.slice(at + 1).map((other) => ({
        apart: apartOf(scenario, one, other),
        gain: Math.abs(gainOf(one, party) - gainOf(other, party)),
      })),
    );
  });
  return {
    same: shareOf(pairs, ({ apart, gain }) => apart < APART && gain < GAINS),
    issuesApart: meanOf(pairs.map(({ apart }) => apart)),
  };
}

function play(
  scenario: Scenario,
  games: number,
  first: number,
  { id }: Party,
  type: HiddenType,
): readonly Ending[] {
  return Array.from({ length: Math.ceil(games / 2) }, (_, at) => {
    const usual = usualCharacters(scenario, first + at);
    const own = usual[id];
    const characters = own === undefined ? usual : { ...usual, [id]: { ...own, type } };
    return endingOf(observe(scenario, first + at, characters));
  });
}

function gainOf(endings: readonly Ending[], { id }: Party): number {
  const { sum, cases } = meanOf(endings.map(({ gain }) => gain[id] ?? 0));
  return sum / Math.max(1, cases);
}

/** Added up over the issues: the share of deals that end elsewhere (total variation). */
function apartOf({ issues }: Scenario, one: readonly Ending[], other: readonly Ending[]): number {
  return issues.reduce((sum, { id, options }) => {
    const differences = options.map(
      (option) => Math.abs(signed(one, id, option.id) - signed(other, id, option.id)) / 2,
    );
    return sum + differences.reduce((all, each) => all + each, 0);
  }, 0);
}

function signed(endings: readonly Ending[], issue: string, option: string): number {
  const deals = endings.filter(({ deal }) => deal !== undefined);
  return deals.filter(({ deal }) => deal?.[issue] === option).length / Math.max(1, deals.length);
}
