import type { Scenario } from '../../scenario/scenario.ts';
import { visible } from '../../scenario/problems/problem.ts';
import { CAUCUS_ACTIONS } from '../../simulation/game-result.ts';
import type { EventSide, Summary } from '../../simulation/summarise.ts';
import type { TerminalSpeak } from '../voice.ts';
import { columns, percent, signedNumber } from './columns.ts';

const kinds = ['agreement', 'partial', 'stalemate', 'walkOut', 'unratified'] as const;

/** The whole report on many games, for a terminal. */
export function describeSummary(
  speak: TerminalSpeak,
  scenario: Scenario,
  summary: Summary,
  seconds: number,
): string {
  const { games, rounds, trust, nashDistance, frontierDistance } = summary;
  return [
    speak('figures:summary.head', {
      title: scenario.title,
      games,
      seconds: seconds.toFixed(1),
      rounds: rounds.mean.toFixed(1),
    }),
    section(speak('figures:summary.outcomes'), outcomes(speak, summary)),
    section(speak('figures:summary.points'), points(speak, scenario, summary)),
    speak('figures:summary.distances', {
      nash: nashDistance.mean.toFixed(1),
      frontier: frontierDistance.mean.toFixed(1),
      trust: trust.mean.toFixed(0),
    }),
    section(speak('figures:summary.options'), options(speak, scenario, summary)),
    section(speak('figures:summary.blocks'), blocks(scenario, summary)),
    section(speak('figures:summary.events'), events(scenario, summary)),
    section(speak('figures:summary.actions'), actions(scenario, summary)),
  ].join('\n\n');
}

function section(title: string, rows: readonly (readonly string[])[]): string {
  return `${title}\n${columns(rows)}`;
}

function outcomes(speak: TerminalSpeak, { outcomes, games }: Summary): readonly string[][] {
  return kinds.map((kind) => {
    const times = outcomes[kind];
    return [speak(`figures:outcome.${kind}`), `${times}`, percent(times, games)];
  });
}

function points(
  speak: TerminalSpeak,
  { parties }: Scenario,
  summary: Summary,
): readonly string[][] {
  return parties.map(({ id, name }) => {
    const { mean, min, max } = summary.points[id] ?? { mean: 0, min: 0, max: 0 };
    const share = percent(summary.surplusShare[id] ?? 0, 1);
    return [
      visible(name),
      mean.toFixed(1),
      speak('figures:summary.range', { min, max }),
      speak('figures:summary.surplus', { share }),
    ];
  });
}

function options(
  speak: TerminalSpeak,
  { issues }: Scenario,
  summary: Summary,
): readonly string[][] {
  return issues.flatMap(({ id, options, statusQuo }) =>
    options.map((option) => {
      const { tabled = 0, signed = 0 } = summary.issues[id]?.[option.id] ?? {};
      const name =
        option.id === statusQuo
          ? speak('figures:summary.statusQuo', { option: option.id })
          : option.id;
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
      `${difference(({ deals }) => 100 * deals, 0)}%`,
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
