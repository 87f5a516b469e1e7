import { toCsv, type Cell } from '../../lib/csv.ts';
import type { Scenario } from '../../scenario/scenario.ts';
import type { ClassResult } from './class-result.ts';
import { isPlaces } from '../code/pack-result.ts';

/** The columns in their order. */
const COLUMNS = [
  'scenario',
  'hash',
  'game',
  'side',
  'otherSide',
  'outcome',
  'points',
  'otherPoints',
  'reservation',
  'otherReservation',
  'value',
  'share',
  'efficiency',
  'durability',
  'relationship',
  'agreed',
  'turningPoints',
  'prompts',
] as const;

/** What the table says, in the area `review`. */
type CsvKey =
  | `csv.head.${(typeof COLUMNS)[number]}`
  | `csv.${'watched' | 'turningPoint' | 'term' | 'issue' | 'option'}`;

/** Says a phrase of the table in the language that it is to have. */
export type SayInCsv = (key: CsvKey, values: Readonly<Record<string, string | number>>) => string;

/** The scenario that a result is of, where it is at hand. */
export type ScenarioOf = (played: ClassResult['scenario']) => Scenario | undefined;

/**
 * The results of a class as a table, one a line, seen from the side that sent it. What was agreed
 * is named where the scenario is at hand, else counted.
 */
export function classCsv(
  results: readonly ClassResult[],
  say: SayInCsv,
  scenarioOf: ScenarioOf = () => undefined,
): string {
  const head = COLUMNS.map((column) => say(`csv.head.${column}`, {}));
  return toCsv([head, ...results.map((result) => line(result, say, scenarioOf(result.scenario)))]);
}

function line(result: ClassResult, say: SayInCsv, played: Scenario | undefined): readonly Cell[] {
  const { scenario, sides, points, reservation, scores } = result;
  const own = result.side === sides[1] ? 1 : 0;
  const other = own === 0 ? 1 : 0;
  return [
    ...[scenario.id, scenario.hash, result.game],
    result.side ?? say('csv.watched', { side: sides[own] }),
    ...[sides[other], result.outcome],
    ...[points[own], points[other], reservation[own], reservation[other]],
    ...[scores.value[own].value, scores.value[own].share],
    ...[scores.efficiency, scores.durability, scores.relationship],
    agreedWords(result, say, played),
    result.turningPoints
      .map(({ round, by, kind, swing }) => say('csv.turningPoint', { round, by, kind, swing }))
      .join('; '),
    result.prompts.join('; '),
  ];
}

function agreedWords({ agreed }: ClassResult, say: SayInCsv, played: Scenario | undefined): Cell {
  if (agreed === undefined) return undefined;
  const terms = isPlaces(agreed)
    ? agreed.flatMap((place, at) => {
        const issue = played?.issues[at];
        const option = issue?.options[place - 1];
        const named = {
          issue: issue?.id ?? say('csv.issue', { place: at + 1 }),
          option: option?.id ?? say('csv.option', { place }),
        };
        return place > 0 ? [named] : [];
      })
    : Object.entries(agreed).map(([issue, option]) => ({ issue, option }));
  return terms.map((term) => say('csv.term', term)).join('; ');
}
