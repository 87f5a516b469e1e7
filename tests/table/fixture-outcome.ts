import type { OutcomeKind, Package } from '../../src/scenario/scenario.ts';
import type { Outcome } from '../../src/negotiation/state.ts';
import type { View } from '../../src/negotiation/view.ts';
import { fixtureView, type FixtureChoice } from './fixture-view.ts';

const everything: Package = {
  interceptors: 'interceptors-2',
  radar: 'radar-1',
  'data-sharing': 'data-sharing-2',
  iran: 'iran-1',
  experts: 'experts-2',
  calendar: 'calendar-2',
};

/** The fixture's talks when they are over, one way or another. */
export function fixtureOutcome(kind: OutcomeKind, room = 'villa', agreed?: Package): View {
  const base = fixtureView({
    backdrop: room as NonNullable<FixtureChoice['backdrop']>,
    changes: { phase: 'over', turn: undefined, round: 8 },
  });
  const partly: Package = { radar: 'radar-1', calendar: 'calendar-2' };
  const holds = agreed ?? (kind === 'agreement' ? everything : kind === 'partial' ? partly : {});
  const outcome: Outcome = {
    kind,
    package: {
      ...Object.fromEntries(base.scenario.issues.map(({ id, statusQuo }) => [id, statusQuo])),
      ...holds,
    },
    agreed: holds,
    walkedOut: kind === 'walkOut' ? 'ru' : undefined,
    blockedBy: kind === 'unratified' ? ['congress'] : [],
    points: { us: 60, ru: 58 },
    pointsAfter: { us: 60, ru: 58 },
    reservation: { us: 30, ru: 32 },
    trustAtSignature: 55,
    contingencies: {},
  };
  return { ...base, closed: holds, outcome };
}
