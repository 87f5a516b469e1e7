import { partyOf } from '../negotiation/parties.ts';
import type { PartyId } from '../scenario/scenario.ts';
import type { Claim } from './claim.ts';
import type { Scene } from './scene.ts';
import { statement } from './statement.ts';
import type { Candidate } from './story.ts';

/** Two stories that every game has. */
export function plainStories(scene: Scene): readonly Candidate[] {
  return [offersStory(scene), positionsStory(scene)];
}

function offersStory({ state, sides }: Scene): Candidate {
  const [a, b] = sides;
  const answered = (kinds: readonly string[]): number =>
    state.offers.filter(({ answer }) => answer !== undefined && kinds.includes(answer.kind)).length;
  const taken = answered(['accepted', 'initialled']);
  const declined = answered(['declined']);
  const made = (party: PartyId): number => state.offers.filter(({ by }) => by === party).length;
  const counts = [made(a), made(b)] as const;
  const claims: readonly Claim[] = [
    { kind: 'offers', party: a, count: counts[0] },
    { kind: 'offers', party: b, count: counts[1] },
  ];
  return {
    about: 'offers',
    weight: 2,
    story: {
      headline: statement('offersHead', { count: counts[0] + counts[1] }, 'offers head', ...claims),
      body: [
        statement('offers', { counts }, 'offers', ...claims),
        statement('answers', { taken, declined }, 'answers', { kind: 'answers', taken, declined }),
      ],
    },
  };
}

/** Where one issue began and where it stands. */
function positionsStory({ state, roll, sides, outcome }: Scene): Candidate {
  const { id: issue, statusQuo } = roll('position issue').pick(state.scenario.issues);
  const from = (party: PartyId): string =>
    partyOf(state.scenario, party).positions[issue]?.option ?? statusQuo;
  const options = [from(sides[0]), from(sides[1])] as const;
  const agreed = Object.hasOwn(outcome.agreed, issue) ? outcome.agreed[issue] : undefined;
  const positions = sides.map((party): Claim => ({
    kind: 'position',
    party,
    issue,
    option: from(party),
  }));
  const began =
    options[0] === options[1]
      ? statement('beganAlike', { issue, option: options[0] }, 'position began', ...positions)
      : statement('beganApart', { issue, options }, 'position began', ...positions);
  const ended =
    agreed === undefined
      ? statement('endedOpen', {}, 'position end', { kind: 'open', issue })
      : statement(
          'endedAt',
          { issue, option: agreed, asBefore: agreed === statusQuo },
          'position end',
          { kind: 'agreed', issue, option: agreed },
        );
  return {
    about: 'position',
    weight: 3,
    story: {
      headline: statement('positionHead', { issue }, 'position head', ...positions),
      body: [began, ended],
    },
  };
}
