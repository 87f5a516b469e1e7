import { SKILLS, type Skill } from '../../delegations/character.ts';
import type { PartyId, Scenario } from '../../scenario/scenario.ts';
import { endingOf, type Ending } from './deals.ts';
import { usualCharacters, withPlayers } from './lineups.ts';
import { observe, type Forgone } from './observed.ts';
import { addUp, meanOf, shareOf, type Share } from './share.ts';

/** What a seasoned professional gets of the file's delegation, by the skill of that one. */
export interface BySkill {
  readonly gains: Readonly<Record<Skill, Share>>;
  readonly dealsWithoutLeave: Share; // against first-time, where the professional never consults
}

/** Each game is played from both chairs. */
export function bySkill(scenario: Scenario, games: number, first: number): BySkill {
  const gains = SKILLS.map((skill) => {
    const of = scenario.parties.map(({ id }) =>
      meanOf(play(scenario, games, first, id, skill).map(({ gain }) => gain[id] ?? 0)),
    );
    return [skill, addUp(of)] as const;
  });
  const without = scenario.parties.map(({ id }) =>
    shareOf(
      play(scenario, games, first, id, 'first-time', { [id]: ['consult'] }),
      ({ deal }) => deal !== undefined,
    ),
  );
  return {
    gains: Object.fromEntries(gains) as Record<Skill, Share>,
    dealsWithoutLeave: addUp(without),
  };
}

function play(
  scenario: Scenario,
  games: number,
  first: number,
  player: PartyId,
  skill: Skill,
  forgone: Forgone = {},
): readonly Ending[] {
  return Array.from({ length: Math.ceil(games / 2) }, (_, at) => {
    const usual = usualCharacters(scenario, first + at, skill);
    const characters = withPlayers(usual, {
      [player]: { persona: 'professional', skill: 'seasoned' },
    });
    return endingOf(observe(scenario, first + at, characters, forgone));
  });
}
