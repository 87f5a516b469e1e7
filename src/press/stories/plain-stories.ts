import type { IssueId } from '../../scenario/scenario.ts';
import type { Claim } from '../claim.ts';
import type { Scene } from '../scene.ts';
import { statement } from '../statements/statement.ts';
import type { Candidate } from '../story.ts';
import { asked, askedBy } from '../terms.ts';

/** What every game has: how one issue went, where both began with one thing, and what another is about. */
export function plainStories(scene: Scene): readonly Candidate[] {
  const { issues } = scene.state.scenario;
  const at = scene.roll('position issue').int(0, issues.length - 1);
  const issue = issues[at]?.id ?? '';
  const next = issues[(at + 1) % issues.length]?.id ?? issue;
  return [...positionsStory(scene, issue), background(next)];
}

/** Where one issue began and where it stands. */
function positionsStory(scene: Scene, issue: IssueId): readonly Candidate[] {
  const { sides, outcome, state } = scene;
  const [ofA, ofB] = [askedBy(scene, sides[0], issue), askedBy(scene, sides[1], issue)];
  if (ofA === undefined || ofB === undefined) return [];
  const options = [ofA, ofB] as const;
  const agreed = Object.hasOwn(outcome.agreed, issue) ? outcome.agreed[issue] : undefined;
  const statusQuo = state.scenario.issues.find(({ id }) => id === issue)?.statusQuo;
  const claims = sides.map((party, at) => asked(party, issue, options[at] ?? ''));
  const began =
    options[0] === options[1]
      ? statement('beganAlike', { issue, option: options[0] }, 'position began', ...claims)
      : statement('beganApart', { issue, options }, 'position began', ...claims);
  const ended =
    agreed === undefined
      ? statement('endedOpen', { issue }, 'position end', { kind: 'open', issue })
      : statement(
          'endedAt',
          { issue, option: agreed, asBefore: agreed === statusQuo },
          'position end',
          { kind: 'agreed', issue, option: agreed },
        );
  return [
    {
      about: 'position',
      weight: 3,
      moment: false,
      story: {
        headline: statement('positionHead', { issue }, 'position head', ...claims),
        body: [began, ended],
      },
    },
  ];
}

/** What the dispute is about, in the scenario's own words. */
function background(issue: IssueId): Candidate {
  const claim: Claim = { kind: 'about', issue };
  return {
    about: 'background',
    weight: 3,
    moment: false,
    story: {
      headline: statement('backgroundHead', { issue }, 'background head', claim),
      body: [statement('background', { issue }, 'background', claim)],
    },
  };
}
