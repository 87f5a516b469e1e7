import type { OutcomeKind, Scenario } from '../../scenario/scenario.ts';
import { visible } from '../../scenario/problem.ts';
import { CAUCUS_ACTIONS } from '../../simulation/game-result.ts';
import type { EventSide, Summary } from '../../simulation/summarise.ts';
import { columns, percent, signedNumber } from './columns.ts';

const kinds: Readonly<Record<OutcomeKind, string>> = {
  agreement: 'agreement',
  partial: 'partial',
  stalemate: 'stalemate',
  walkOut: 'walk-out',
  unratified: 'unratified',
};

/** The whole report on many games, for a terminal. */
export function describeSummary(scenario: Scenario, summary: Summary, seconds: number): string {
  const { games, rounds, trust, nashDistance, frontierDistance } = summary;
  return [
    `${visible(scenario.title)}: ${games} games in ${seconds.toFixed(1)} s, ${rounds.mean.toFixed(1)} rounds each`,
    section('Outcomes', outcomes(summary)),
    section('Points', points(scenario, summary)),
    `From the Nash point ${nashDistance.mean.toFixed(1)} points, from the frontier ${frontierDistance.mean.toFixed(1)}; trust at the end ${trust.mean.toFixed(0)}`,
    section('Options: games in which each was tabled, and signed', options(scenario, summary)),
    section('Games that a ratifier blocked', blocks(scenario, summary)),
    section(
      'Events: games with, then deals and points with less without',
      events(scenario, summary),
    ),
    section('Caucus actions a game', actions(scenario, summary)),
  ].join('\n\n');
}

function section(title: string, rows: readonly (readonly string[])[]): string {
  return `${title}\n${columns(rows)}`;
}

function outcomes({ outcomes, games }: Summary): readonly string[][] {
  return Object.entries(kinds).map(([kind, name]) => {
    const times = outcomes[kind as OutcomeKind];
    return [name, `${times}`, percent(times, games)];
  });
}

function points({ parties }: Scenario, summary: Summary): readonly string[][] {
  return parties.map(({ id, name }) => {
    const { mean, min, max } = summary.points[id] ?? { mean: 0, min: 0, max: 0 };
    const share = percent(summary.surplusShare[id] ?? 0, 1);
    return [visible(name), mean.toFixed(1), `${min} to ${max}`, `${share} of the surplus`];
  });
}

function options({ issues }: Scenario, summary: Summary): readonly string[][] {
  return issues.flatMap(({ id, options, statusQuo }) =>
    options.map((option) => {
      const { tabled = 0, signed = 0 } = summary.issues[id]?.[option.id] ?? {};
      const name = option.id === statusQuo ? `${option.id} (status quo)` : option.id;
      return [id, name, percent(tabled, summary.games), percent(signed, summary.games)];
    }),
  );
}

function blocks({ parties }: Scenario, summary: Summary): readonly string[][] {
  return parties.flatMap(({ ratifiers }) =>
    ratifiers.map(({ id, name }) => [visible(name), `${summary.blocks[id] ?? 0}`]),
  );
}

function events({ events, parties }: Scenario, summary: Summary): readonly string[][] {
  return events.map(({ id }) => {
    const effect = summary.events[id];
    const { with: came, without: not } = effect ?? { with: null, without: null };
    const difference = (of: (side: EventSide) => number, digits: number): string =>
      came && not ? signedNumber(of(came) - of(not), digits) : '·';
    return [
      id,
      percent(effect?.games ?? 0, summary.games),
      `${difference(({ deals }) => 100 * deals, 0)} %`,
      ...parties.map(
        (party) => `${difference((side) => side.points[party.id] ?? 0, 1)} ${party.id}`,
      ),
    ];
  });
}

function actions({ parties }: Scenario, summary: Summary): readonly string[][] {
  return CAUCUS_ACTIONS.map((action) => [
    action,
    ...parties.map(({ id }) => {
      const times = summary.actions[id]?.[action] ?? 0;
      return `${(times / Math.max(1, summary.games)).toFixed(2)} ${id}`;
    }),
  ]);
}
