import type { Outcome, Sheet } from '../analysis/space.ts';
import { isUnlocked, optionIndex } from '../negotiation/agenda.ts';
import { entryOf } from '../negotiation/entry.ts';
import { standingOf } from '../negotiation/home/mandate.ts';
import type { View } from '../negotiation/view.ts';
import type { Issue, Package } from '../scenario/scenario.ts';
import { temperOf, type Character } from './character.ts';
import { innerSheet, sheetOf } from './own-sheet.ts';
import type { Persona } from './personas.ts';

/**
 * A view as a delegation reckons with it: issues and options by number, points on its true sheet
 * and on its inner one (its hidden type's weights), what it may sign, and the time.
 */
export interface Standpoint {
  readonly view: View;
  readonly character: Character;
  readonly temper: Persona;
  readonly issues: readonly Issue[];
  readonly sizes: readonly number[];
  readonly statusQuo: Outcome;
  readonly closed: readonly number[]; // the option an issue is closed at, or −1
  readonly mayTable: readonly (readonly boolean[])[]; // open, unlocked and within the mandate
  readonly mayHold: readonly (readonly boolean[])[]; // that, or what holds by leaving the issue out
  readonly pointKeys: readonly string[]; // by issue: equal for equal true points of one party
  readonly truth: Sheet; // points at settlement, at present trust; prices left out on both sides
  readonly inner: Sheet; // what it decides by
  readonly ceiling: number; // no package has more inner points
  readonly time: number; // 0–1: the share of the floors that have passed
  readonly floorsLeft: number; // of either side, the present one not counted
}

export function standpoint(view: View, character: Character): Standpoint {
  const { issues } = view.scenario;
  const closed = issues.map((issue) => indexIn(issue, view.closed));
  const statusQuo = issues.map((issue) => optionIndex(issue, issue.statusQuo));
  const mayTable = issues.map((issue, at) =>
    issue.options.map(
      (option) =>
        (closed[at] ?? -1) < 0 &&
        isUnlocked(view.opened, issue, option) &&
        standingOf(view.own, view.mine, issue.id, option.id) === 'allowed',
    ),
  );
  const mayHold = mayTable.map((options, at) =>
    options.map(
      (may, option) =>
        option === closed[at] || may || ((closed[at] ?? -1) < 0 && option === statusQuo[at]),
    ),
  );
  const { truth, pointKeys } = sheetOf(view, statusQuo);
  const inner = innerSheet(view, character, truth, statusQuo);
  return {
    view,
    character,
    temper: temperOf(character),
    issues,
    sizes: issues.map(({ options }) => options.length),
    statusQuo,
    closed,
    mayTable,
    mayHold,
    pointKeys,
    truth,
    inner,
    ceiling: ceilingOf(inner),
    ...clockOf(view),
  };
}

function indexIn(issue: Issue, pkg: Package): number {
  const option = entryOf(pkg, issue.id);
  return option === undefined ? -1 : optionIndex(issue, option);
}

/** Floors come two a round; an answer belongs to the floor of its offer. */
function clockOf({ scenario, phase, round, floors }: View): { time: number; floorsLeft: number } {
  const all = scenario.rounds * 2;
  const onFloor = phase === 'floor' || phase === 'answer';
  const passed = Math.min(all, (round - 1) * 2 + floors.length + (phase === 'lastWord' ? 2 : 0));
  const floorsLeft = Math.max(0, all - passed - (onFloor ? 1 : 0));
  return { time: 1 - floorsLeft / all, floorsLeft };
}

/** What holds if a package is agreed now and nothing else after it. */
export function outcomeWith({ issues, closed, statusQuo }: Standpoint, pkg: Package): Outcome {
  return issues.map((issue, at) => {
    const tabled = indexIn(issue, pkg);
    if (tabled >= 0) return tabled;
    return (closed[at] ?? -1) >= 0 ? (closed[at] ?? 0) : (statusQuo[at] ?? 0);
  });
}

/** The open issues of an outcome as something to table; what cannot be tabled is left out. */
export function packageOf(point: Standpoint, outcome: Outcome, only?: readonly number[]): Package {
  const pkg: Record<string, string> = {};
  point.issues.forEach((issue, at) => {
    const option = issue.options[outcome[at] ?? -1];
    if (option === undefined || point.mayTable[at]?.[outcome[at] ?? -1] !== true) return;
    if (only === undefined || only.includes(at)) pkg[issue.id] = option.id;
  });
  return pkg;
}

export function namesOf({ issues }: Standpoint, outcome: Outcome): Package {
  return Object.fromEntries(
    issues.map((issue, at) => [issue.id, issue.options[outcome[at] ?? 0]?.id ?? issue.statusQuo]),
  );
}

/** How many packages can be put together of the options that may be held. */
export function sizeOfLists(mayHold: Standpoint['mayHold']): number {
  let count = 1;
  for (const options of mayHold) count *= options.reduce((sum, may) => sum + (may ? 1 : 0), 0);
  return count;
}

/** Equal for one party where the same packages may be signed and are worth the same to it. */
export function signableKey({ mayHold, pointKeys, truth, character, view }: Standpoint): string {
  const goodwill = view.own.ratifiers.map(({ id }) => view.mine.goodwill[id] ?? 0);
  const type = character.type?.id ?? '';
  return [heldKey(mayHold), pointKeys.join('|'), truth.reservation, type, goodwill].join(' ');
}

/** Equal for the same options that may be held. */
export function heldKey(mayHold: Standpoint['mayHold']): string {
  let key = '';
  for (const options of mayHold) {
    for (const may of options) key += may ? '1' : '0';
    key += ',';
  }
  return key;
}

function ceilingOf({ points, linkages }: Sheet): number {
  const best = points.reduce((total, options) => total + Math.max(...options), 0);
  return linkages.reduce((total, linkage) => total + Math.max(0, linkage.points), best);
}
