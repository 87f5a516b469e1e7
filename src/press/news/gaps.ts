import type { IssueId, OptionId } from '../../scenario/scenario.ts';
import type { Claim } from '../claim.ts';
import type { Scene } from '../scene.ts';
import { standOf } from '../terms.ts';

interface Gap {
  readonly issue: IssueId;
  readonly options: readonly [OptionId, OptionId]; // in the order of parties
  readonly claims: readonly Claim[];
}

/** A gap that was left between the two, an essential one likelier. */
export function gapIn(scene: Scene): Gap | undefined {
  const [a, b] = scene.sides;
  const gaps = scene.state.scenario.issues.flatMap(({ id: issue, essential }) => {
    const [ofA, ofB] = [standOf(scene, a, issue), standOf(scene, b, issue)];
    // Where one of the two left a choice to the other, no gap is certain.
    if (ofA === undefined || ofB === undefined || ofA === ofB) return [];
    return [{ issue, essential, options: [ofA, ofB] as const }];
  });
  if (gaps.length === 0) return undefined;
  const { issue, options } = scene
    .roll('apart')
    .weighted(gaps, ({ essential }) => (essential ? 4 : 1));
  return {
    issue,
    options,
    claims: [
      { kind: 'open', issue },
      { kind: 'stood', party: a, issue, option: options[0] },
      { kind: 'stood', party: b, issue, option: options[1] },
    ],
  };
}
