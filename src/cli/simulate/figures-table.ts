import type { Scenario } from '../../scenario/scenario.ts';
import { visible } from '../../scenario/problems/problem.ts';
import { CAUCUS_ACTIONS } from '../../simulation/game-result.ts';
import { playingHash } from '../../simulation/playing-hash.ts';
import type { Summary } from '../../simulation/summarise.ts';
import type { TerminalSpeak } from '../voice.ts';
import { signedNumber } from './columns.ts';

/** A scenario and what came of it: with its own delegations, and with every pair of personas. */
export interface Measured {
  readonly scenario: Scenario;
  readonly usual: Summary;
  readonly matrix: Summary; // all pairs together
}

/** `scenarios/README.md`: the figures of self-play, so that a change of a number can be judged. */
export function figuresPage(
  speak: TerminalSpeak,
  measured: readonly Measured[],
  dice: number,
): string {
  return `${[
    `# ${speak('figures:page.title')}`,
    speak('figures:page.lead', { dice }),
    `## ${speak('figures:page.usual')}`,
    usualTable(speak, measured),
    speak('figures:page.usualNote'),
    `## ${speak('figures:page.options')}`,
    speak('figures:page.optionsNote'),
    ...measured.map((each) => optionTable(speak, each)),
    `## ${speak('figures:page.events')}`,
    speak('figures:page.eventsNote'),
    ...measured.map((each) => eventTable(speak, each)),
    `## ${speak('figures:page.actions')}`,
    speak('figures:page.actionsNote'),
    actionTable(speak, measured),
  ].join('\n\n')}\n`;
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}

const share = (part: number, whole: number): string =>
  ((100 * part) / Math.max(1, whole)).toFixed(1);

function usualTable(speak: TerminalSpeak, measured: readonly Measured[]): string {
  return table(
    [
      speak('figures:head.scenario'),
      speak('figures:head.playsAs'),
      speak('figures:head.games'),
      speak('figures:outcome.agreement'),
      speak('figures:outcome.partial'),
      speak('figures:outcome.stalemate'),
      speak('figures:outcome.walkOut'),
      speak('figures:outcome.unratified'),
      speak('figures:head.points'),
      speak('figures:head.surplus'),
      speak('figures:head.toNash'),
      speak('figures:head.toFrontier'),
      speak('figures:head.rounds'),
    ],
    measured.map(({ scenario, usual }) => {
      const { outcomes, games } = usual;
      const of = (count: number): string => `${share(count, games)}%`;
      const both = (text: (id: string) => string): string =>
        scenario.parties.map(({ id }) => `${id} ${text(id)}`).join(', ');
      return [
        scenario.id,
        `\`${playingHash(scenario)}\``,
        `${games}`,
        of(outcomes.agreement),
        of(outcomes.partial),
        of(outcomes.stalemate),
        of(outcomes.walkOut),
        of(outcomes.unratified),
        both((id) => (usual.points[id]?.mean ?? 0).toFixed(1)),
        both((id) => `${share(usual.surplusShare[id] ?? 0, 1)}%`),
        usual.nashDistance.mean.toFixed(1),
        usual.frontierDistance.mean.toFixed(1),
        usual.rounds.mean.toFixed(1),
      ];
    }),
  );
}

function optionTable(speak: TerminalSpeak, { scenario, usual, matrix }: Measured): string {
  const rows = scenario.issues.map(({ id, options, statusQuo }) => {
    const cells = options.map((option) => {
      const own = share(usual.issues[id]?.[option.id]?.signed ?? 0, usual.games);
      const all = share(matrix.issues[id]?.[option.id]?.signed ?? 0, matrix.games);
      const tabled = [usual, matrix].reduce(
        (sum, { issues }) => sum + (issues[id]?.[option.id]?.tabled ?? 0),
        0,
      );
      const name = option.id === statusQuo ? `*${option.id}*` : option.id;
      return `${name} ${own} / ${all} / ${share(tabled, usual.games + matrix.games)}`;
    });
    return [id, cells.join(', ')];
  });
  const head = [speak('figures:head.issue'), speak('figures:head.options')];
  return `### ${visible(scenario.title)}\n\n${table(head, rows)}`;
}

function eventTable(speak: TerminalSpeak, { scenario, usual }: Measured): string {
  const ids = scenario.parties.map(({ id }) => id);
  const rows = scenario.events.map(({ id }) => {
    const effect = usual.events[id];
    const { with: came, without: not } = effect ?? { with: null, without: null };
    const less = (one: number | undefined, other: number | undefined, digits: number): string =>
      one === undefined || other === undefined ? '·' : signedNumber(one - other, digits);
    return [
      id,
      `${share(effect?.games ?? 0, usual.games)}%`,
      less(came ? 100 * came.deals : undefined, not ? 100 * not.deals : undefined, 0),
      ...ids.map((party) => less(came?.points[party], not?.points[party], 1)),
    ];
  });
  const head = [
    speak('figures:head.event'),
    speak('figures:head.comes'),
    speak('figures:head.deals'),
  ];
  return `### ${visible(scenario.title)}\n\n${table([...head, ...ids], rows)}`;
}

function actionTable(speak: TerminalSpeak, measured: readonly Measured[]): string {
  const perGame = (
    { actions, games }: Summary,
    action: (typeof CAUCUS_ACTIONS)[number],
  ): string => {
    const times = Object.values(actions).reduce((sum, each) => sum + each[action], 0);
    return (times / Math.max(1, games)).toFixed(2);
  };
  return table(
    [speak('figures:head.action'), ...measured.map(({ scenario }) => scenario.id)],
    CAUCUS_ACTIONS.map((action) => [
      action,
      ...measured.map(
        ({ usual, matrix }) => `${perGame(usual, action)} / ${perGame(matrix, action)}`,
      ),
    ]),
  );
}
