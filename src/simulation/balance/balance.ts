import { SKILLS, type Skill } from '../../delegations/character.ts';
import { isInForce } from '../../negotiation/course/ending.ts';
import { personaIds } from '../../scenario/lists.ts';
import type { PartyId, PersonaId, Scenario } from '../../scenario/scenario.ts';
import { playGame, type Lineup, type Script } from '../play-game.ts';

/** Where a way of playing sits, and across from whom. */
interface Pairing {
  readonly chair: PartyId;
  readonly persona: PersonaId;
  readonly skill: Skill;
}

/** Both chairs, across from every persona at every skill. */
function pairingsOf({ parties }: Scenario): readonly Pairing[] {
  return parties.flatMap(({ id }) =>
    SKILLS.flatMap((skill) => personaIds.map((persona) => ({ chair: id, persona, skill }))),
  );
}

/** What came of one game, in points over having no deal. */
export interface Gain {
  readonly dice: number;
  readonly own: number;
  readonly other: number;
  readonly deal: boolean;
}

/** What many came to. */
export interface Gains {
  readonly games: number;
  readonly own: number; // mean points over no deal
  readonly other: number;
  readonly deals: number; // 0–1
}

/** So many games of a way of playing, spread evenly over the pairings; the same for the same dice. */
export function* gamesOf(
  scenario: Scenario,
  script: Script,
  { games, dice }: { readonly games: number; readonly dice: number },
): Generator<Gain, void, undefined> {
  const pairings = pairingsOf(scenario);
  for (let game = 0; game < games; game++) {
    const pairing = pairings[game % pairings.length];
    if (pairing === undefined) return;
    yield gainOf(scenario, script, pairing, dice + Math.floor(game / pairings.length));
  }
}

function gainOf(scenario: Scenario, script: Script, pairing: Pairing, seed: number): Gain {
  const { chair, persona, skill } = pairing;
  const lineup: Lineup = Object.fromEntries(
    scenario.parties.map(({ id }) => [id, { persona, skill }]),
  );
  const { points, reservation, kind } = playGame(scenario, seed, lineup, { [chair]: script });
  const over = (id: PartyId): number => (points[id] ?? 0) - (reservation[id] ?? 0);
  const other = scenario.parties.find(({ id }) => id !== chair)?.id ?? chair;
  return {
    dice: seed,
    own: over(chair),
    other: over(other),
    deal: isInForce(kind),
  };
}

/**
 * How far the mean difference of two ways of playing may be off, in points: twice its standard
 * error over the dice that both were played with. 0 for one throw, which tells nothing of others.
 */
export function giveOrTake(one: readonly Gain[], other: readonly Gain[]): number {
  const differences = Map.groupBy(
    one.map(({ dice, own }, game) => ({ dice, more: own - (other[game]?.own ?? 0) })),
    ({ dice }) => dice,
  );
  const means = [...differences.values()].map((games) => meanOf(games.map(({ more }) => more)));
  if (means.length < 2) return 0;
  const middle = meanOf(means);
  const spread = means.reduce((sum, each) => sum + (each - middle) ** 2, 0) / (means.length - 1);
  return 2 * Math.sqrt(spread / means.length);
}

export function gainsOf(played: readonly Gain[]): Gains {
  const mean = (of: (gain: Gain) => number): number => meanOf(played.map(of));
  return {
    games: played.length,
    own: mean(({ own }) => own),
    other: mean(({ other }) => other),
    deals: mean(({ deal }) => (deal ? 1 : 0)),
  };
}

function meanOf(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);
}
