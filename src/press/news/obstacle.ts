import type { Claim } from '../claim.ts';
import type { Scene } from '../scene.ts';

/** The last issue that was named as what an offer failed on. */
export function lastObstacle({ all }: Scene) {
  const last = all('declined').findLast(({ obstacle }) => obstacle !== undefined);
  if (last?.obstacle === undefined) return undefined;
  const { party, obstacle: issue, round, ground } = last;
  const claim: Claim = { kind: 'obstacle', party, issue, round };
  return { party, issue, round, ground, claim };
}
