import { toCsv, type Cell } from '../lib/csv.ts';
import type { Scenario } from '../scenario/scenario.ts';
import type { ClassResult } from './class-result.ts';
import { isPlaces } from './pack-result.ts';

const HEAD = [
  'scenario',
  'scenario hash',
  'game',
  'side',
  'other side',
  'outcome',
  'points',
  'points of the other side',
  'reservation value',
  'reservation value of the other side',
  'value',
  'value share',
  'efficiency',
  'durability',
  'relationship',
  'agreed',
  'turning points',
  'prompts',
];

/** The scenario that a result is of, where it is at hand. */
export type ScenarioOf = (played: ClassResult['scenario']) => Scenario | undefined;

/**
 * The results of a class as a table, one a line, seen from the side that sent it. What was agreed
 * is named where the scenario is at hand, else counted.
 */
export function classCsv(
  results: readonly ClassResult[],
  scenarioOf: ScenarioOf = () => undefined,
): string {
  return toCsv([HEAD, ...results.map((result) => line(result, scenarioOf(result.scenario)))]);
}

function line(result: ClassResult, played: Scenario | undefined): readonly Cell[] {
  const { scenario, sides, points, reservation, scores } = result;
  const own = result.side === sides[1] ? 1 : 0;
  const other = own === 0 ? 1 : 0;
  return [
    ...[scenario.id, scenario.hash, result.game],
    ...[result.side ?? `${sides[own]} (watched)`, sides[other], result.outcome],
    ...[points[own], points[other], reservation[own], reservation[other]],
    ...[scores.value[own].value, scores.value[own].share],
    ...[scores.efficiency, scores.durability, scores.relationship],
    agreedWords(result, played),
    result.turningPoints
      .map(({ round, by, kind, swing }) => `round ${round} ${by} ${kind} ${swing}`)
      .join('; '),
    result.prompts.join('; '),
  ];
}

function agreedWords({ agreed }: ClassResult, played: Scenario | undefined): Cell {
  if (agreed === undefined) return undefined;
  if (!isPlaces(agreed)) return inWords(Object.entries(agreed));
  return inWords(
    agreed.flatMap((place, at) => {
      const issue = played?.issues[at];
      const option = issue?.options[place - 1];
      const named = [issue?.id ?? `issue ${at + 1}`, option?.id ?? `option ${place}`] as const;
      return place > 0 ? [named] : [];
    }),
  );
}

function inWords(agreed: readonly (readonly [issue: string, option: string])[]): string {
  return agreed.map(([issue, option]) => `${issue}: ${option}`).join('; ');
}
