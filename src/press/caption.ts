import type { Claim } from './claim.ts';
import type { Scene } from './scene.ts';
import { type Statement, statement } from './statements/statement.ts';

/** What stands under the map: what of it has changed. */
export function captionOf(scene: Scene): Statement {
  return ofEnding('caption', scene);
}

/** What stands under the picture of the ending: what is seen in it. */
export function picturedOf(scene: Scene): Statement {
  return ofEnding('pictured', scene);
}

function ofEnding(kind: 'caption' | 'pictured', { outcome, state, sides }: Scene): Statement {
  const leaver = outcome.walkedOut ?? sides[0];
  const claims: readonly Claim[] =
    outcome.kind === 'walkOut' ? [{ kind: 'walkedOut', party: leaver, round: state.round }] : [];
  return statement(
    kind,
    { outcome: outcome.kind, leaver },
    kind,
    { kind: 'ended', outcome: outcome.kind },
    ...claims,
  );
}
