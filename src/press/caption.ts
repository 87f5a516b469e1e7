import type { Claim } from './claim.ts';
import type { Scene } from './scene.ts';
import { type Statement, statement } from './statements/statement.ts';

/** What stands under the picture: how it ended, and where. */
export function captionOf({ outcome, state, sides }: Scene): Statement {
  const leaver = outcome.walkedOut ?? sides[0];
  const claims: readonly Claim[] =
    outcome.kind === 'walkOut' ? [{ kind: 'walkedOut', party: leaver, round: state.round }] : [];
  return statement(
    'caption',
    { outcome: outcome.kind, leaver },
    'caption',
    { kind: 'ended', outcome: outcome.kind },
    ...claims,
  );
}
