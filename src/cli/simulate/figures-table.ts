import type { Scenario } from '../../scenario/scenario.ts';
import { visible } from '../../scenario/problem.ts';
import { CAUCUS_ACTIONS } from '../../simulation/game-result.ts';
import { playingHash } from '../../simulation/playing-hash.ts';
import type { Summary } from '../../simulation/summarise.ts';
import { signedNumber } from './columns.ts';

/** A scenario and what came of it: with its own delegations, and with every pair of personas. */
export interface Measured {
  readonly scenario: Scenario;
  readonly usual: Summary;
  readonly matrix: Summary; // all pairs together
}

/** `scenarios/README.md`: the figures of self-play, so that a change of a number can be judged. */
export function figuresPage(measured: readonly Measured[], dice: number): string {
  return `${[
    '# Scenarios',
    `Five negotiations, each a file; the format is told in \`src/scenario/FORMAT.md\`. What follows is
written by \`npm run -s cg -- figures\` from games of AI delegations among themselves, seasoned ones,
from dice ${dice} on. It is to be written anew when a number, a rule or a delegation has changed; a test
says so where a scenario no longer plays like the one that was measured.`,
    '## With the delegations of the file',
    usualTable(measured),
    `Surplus: the part of all gains over no agreement that each side took. Distances are in points: to
the Nash point and to the frontier of what both could have brought home.`,
    '## What is signed, and what is tabled',
    `Three numbers an option: signed, in per cent of the games with the file's delegations; signed, of
the games of every persona against every persona; tabled by either side, of all these games. Where
nothing is signed on an issue, it ends at its status quo.`,
    ...measured.map(optionTable),
    '## Events',
    `How often each comes, and what the games with it have more (or less) than those without: deals in
per cent, points of either side. A chance effect of some points is to be expected.`,
    ...measured.map(eventTable),
    '## Caucus actions',
    `A game, both sides together, with the file's delegations; after the stroke, over all personas.`,
    actionTable(measured),
  ].join('\n\n')}\n`;
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}

const share = (part: number, whole: number): string =>
  ((100 * part) / Math.max(1, whole)).toFixed(1);

function usualTable(measured: readonly Measured[]): string {
  const head = ['scenario', 'plays as', 'games', 'agreement', 'partial', 'stalemate', 'walk-out'];
  const more = ['unratified', 'points', 'surplus', 'to Nash', 'to frontier', 'rounds'];
  return table(
    [...head, ...more],
    measured.map(({ scenario, usual }) => {
      const { outcomes, games } = usual;
      const of = (count: number): string => `${share(count, games)} %`;
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
        both((id) => `${share(usual.surplusShare[id] ?? 0, 1)} %`),
        usual.nashDistance.mean.toFixed(1),
        usual.frontierDistance.mean.toFixed(1),
        usual.rounds.mean.toFixed(1),
      ];
    }),
  );
}

function optionTable({ scenario, usual, matrix }: Measured): string {
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
  return `### ${visible(scenario.title)}\n\n${table(['issue', 'options (the status quo slanted)'], rows)}`;
}

function eventTable({ scenario, usual }: Measured): string {
  const ids = scenario.parties.map(({ id }) => id);
  const rows = scenario.events.map(({ id }) => {
    const effect = usual.events[id];
    const { with: came, without: not } = effect ?? { with: null, without: null };
    const less = (one: number | undefined, other: number | undefined, digits: number): string =>
      one === undefined || other === undefined ? '·' : signedNumber(one - other, digits);
    return [
      id,
      `${share(effect?.games ?? 0, usual.games)} %`,
      less(came ? 100 * came.deals : undefined, not ? 100 * not.deals : undefined, 0),
      ...ids.map((party) => less(came?.points[party], not?.points[party], 1)),
    ];
  });
  return `### ${visible(scenario.title)}\n\n${table(['event', 'comes', 'deals', ...ids], rows)}`;
}

function actionTable(measured: readonly Measured[]): string {
  const perGame = (
    { actions, games }: Summary,
    action: (typeof CAUCUS_ACTIONS)[number],
  ): string => {
    const times = Object.values(actions).reduce((sum, each) => sum + each[action], 0);
    return (times / Math.max(1, games)).toFixed(2);
  };
  return table(
    ['action', ...measured.map(({ scenario }) => scenario.id)],
    CAUCUS_ACTIONS.map((action) => [
      action,
      ...measured.map(
        ({ usual, matrix }) => `${perGame(usual, action)} / ${perGame(matrix, action)}`,
      ),
    ]),
  );
}
