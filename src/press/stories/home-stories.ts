import type { Claim } from '../claim.ts';
import type { Scene } from '../scene.ts';
import { statement } from '../statements/statement.ts';
import type { Candidate } from '../story.ts';

/** How the homes voted; what they made of a walk-out stands in the reaction of each. */
export function homeStories(scene: Scene): readonly Candidate[] {
  return [...blockedStory(scene), ...dissentStories(scene)];
}

function blockedStory({ all, outcome }: Scene): readonly Candidate[] {
  const [ratifier] = outcome.blockedBy;
  const vote = all('voted').find((each) => each.ratifier === ratifier);
  if (ratifier === undefined || vote === undefined) return [];
  const over = vote.decisive;
  const voted: Claim = { kind: 'voted', ratifier, approves: false };
  const why =
    over === undefined
      ? statement('blockedByAll', { ratifier }, 'why', voted)
      : statement('blockedOver', { ratifier, ...over }, 'why', voted, {
          kind: 'weighed',
          ratifier,
          ...over,
        });
  return [
    {
      about: 'refusal',
      weight: 12,
      moment: false,
      story: {
        headline: statement('blockedHead', { ratifier }, 'blocked', { kind: 'blocked', ratifier }),
        body: [why, statement('aboutRatifier', { ratifier }, 'about', voted)],
      },
    },
  ];
}

/** An agreement that passed, against somebody's vote. */
function dissentStories({ all, outcome }: Scene): readonly Candidate[] {
  if (outcome.kind !== 'agreement' && outcome.kind !== 'partial') return [];
  return all('voted')
    .filter(({ approves }) => !approves)
    .map(({ ratifier, decisive, party }): Candidate => {
      const voted: Claim = { kind: 'voted', ratifier, approves: false };
      const passed: Claim = { kind: 'ratified', party, passed: true };
      const over =
        decisive &&
        statement('dissentOver', { ratifier, ...decisive }, `dissent over ${ratifier}`, {
          kind: 'weighed',
          ratifier,
          ...decisive,
        });
      return {
        about: 'dissent',
        weight: 6,
        moment: false,
        story: {
          headline: statement('dissentHead', { ratifier }, `dissent ${ratifier}`, voted),
          body: [
            statement('dissent', { party, ratifier }, `dissent body ${ratifier}`, voted, passed),
            ...(over ? [over] : []),
          ],
        },
      };
    });
}
