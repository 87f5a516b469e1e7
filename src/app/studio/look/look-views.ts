import type { Outcome } from '../../../negotiation/state.ts';
import type { View } from '../../../negotiation/view.ts';
import type { Issue, OutcomeKind, Package, Scenario } from '../../../scenario/scenario.ts';
import { createHost } from '../../../session/host.ts';

const known = new WeakMap<Scenario, readonly [View, View]>();

/** What either side sees of a scenario as its talks begin, in the order of the parties. */
export function viewsOf(scenario: Scenario): readonly [View, View] {
  const before = known.get(scenario);
  if (before) return before;
  const [one, other] = scenario.parties;
  const seats = { [one.id]: { kind: 'person' }, [other.id]: { kind: 'person' } } as const;
  const host = createHost({ scenario, text: '', dice: 1, seats });
  const views = [host.view(one.id), host.view(other.id)] as const;
  known.set(scenario, views);
  return views;
}

/** The end of talks that agreed on a package, for the map of it. */
export function agreedView(scenario: Scenario, agreed: Package): View {
  const [view] = viewsOf(scenario);
  return { ...view, outcome: outcomeOf('agreement', agreed) };
}

/** Talks that ended in one way: where not all was agreed, its first issue; the first side leaves or refuses. */
export function endedView(scenario: Scenario, kind: OutcomeKind): View {
  const [view] = viewsOf(scenario);
  const [{ id, ratifiers }] = scenario.parties;
  const settled = Object.fromEntries(scenario.issues.map((issue) => [issue.id, issue.statusQuo]));
  const parts = { agreement: Infinity, unratified: Infinity, partial: 1, stalemate: 0, walkOut: 0 };
  const agreed = Object.fromEntries(Object.entries(settled).slice(0, parts[kind]));
  return {
    ...view,
    outcome: {
      ...outcomeOf(kind, agreed),
      walkedOut: kind === 'walkOut' ? id : undefined,
      blockedBy: kind === 'unratified' ? ratifiers.slice(0, 1).map((each) => each.id) : [],
    },
  };
}

/** The same where every option with a mark on the map had been agreed at once. */
export function allMarksView(scenario: Scenario): View {
  const [view] = viewsOf(scenario);
  const issues = scenario.issues.flatMap((issue) =>
    issue.options
      .filter(({ map }) => map.length > 0)
      .map((option): Issue => ({
        ...issue,
        id: JSON.stringify([issue.id, option.id]),
        statusQuo: option.id,
        options: [option],
      })),
  );
  const agreed = Object.fromEntries(issues.map(({ id, statusQuo }) => [id, statusQuo]));
  return {
    ...view,
    scenario: { ...view.scenario, issues },
    outcome: outcomeOf('agreement', agreed),
  };
}

function outcomeOf(kind: OutcomeKind, agreed: Package): Outcome {
  return {
    kind,
    package: agreed,
    agreed,
    walkedOut: undefined,
    blockedBy: [],
    points: {},
    pointsAfter: {},
    reservation: {},
    trustAtSignature: 0,
    contingencies: {},
  };
}
