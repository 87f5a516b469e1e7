import type { Outcome } from '../analysis/space.ts';
import { optionIndex } from '../negotiation/agenda.ts';
import type { View } from '../negotiation/view.ts';
import type { Issue, Package } from '../scenario/scenario.ts';
import { temperOf, type Character, type Temper } from './character.ts';
import { heldOf, indexIn, isAmong, signableIn, type Masks, type Signable } from './held.ts';
import { ownSheets, type OwnSheets } from './own-sheet.ts';

/**
 * A view as a delegation reckons with it: issues and options by number, points on its true sheet
 * and on its inner one (its hidden type's weights), what it may sign, and the time.
 */
export interface Standpoint extends Signable, OwnSheets {
  readonly view: View;
  readonly character: Character;
  readonly temper: Temper;
  readonly issues: readonly Issue[];
  readonly statusQuo: Outcome;
  readonly stakes: string; // equal for one party where all that it may sign is worth the same to it
  readonly time: number; // 0–1: the share of the floors that have passed
  readonly floorsLeft: number; // of either side, the present one not counted
}

export function standpoint(view: View, character: Character): Standpoint {
  const { issues } = view.scenario;
  const statusQuo = statusQuoOf(issues);
  const signable = signableIn(view, statusQuo);
  const sheets = ownSheets(view, character, statusQuo);
  const { time, floorsLeft } = clockOf(view);
  return {
    view,
    character,
    temper: temperOf(character),
    issues,
    statusQuo,
    closed: signable.closed,
    mayTable: signable.mayTable,
    mayAsk: signable.mayAsk,
    held: signable.held,
    pointKeys: sheets.pointKeys,
    pointsKey: sheets.pointsKey,
    truth: sheets.truth,
    inner: sheets.inner,
    ceiling: sheets.ceiling,
    stakes: `${sheets.pointsKey} ${sheets.truth.reservation} ${goodwillOf(view)} ${character.skill}`,
    time,
    floorsLeft,
  };
}

const statusQuos = new WeakMap<readonly Issue[], Outcome>();

function statusQuoOf(issues: readonly Issue[]): Outcome {
  const known = statusQuos.get(issues);
  if (known !== undefined) return known;
  const made = issues.map((issue) => optionIndex(issue, issue.statusQuo));
  statusQuos.set(issues, made);
  return made;
}

/** By own ratifier. */
function goodwillOf({ own, mine }: View): string {
  let key = '';
  for (const { id } of own.ratifiers) key += `${mine.goodwill[id] ?? 0},`;
  return key;
}

interface Clock {
  readonly time: number;
  readonly floorsLeft: number;
}

/** Floors come two a round; an answer belongs to the floor of its offer. */
function clockOf({ scenario, phase, round, floors }: View): Clock {
  const all = scenario.rounds * 2;
  const onFloor = phase === 'floor' || phase === 'answer';
  const passed = Math.min(all, (round - 1) * 2 + floors.length + (phase === 'lastWord' ? 2 : 0));
  return clockAt(all, Math.max(0, all - passed - (onFloor ? 1 : 0)));
}

const clockAt = (all: number, floorsLeft: number): Clock => ({
  time: 1 - floorsLeft / all,
  floorsLeft,
});

/** In an answer: the standpoint on the floor that comes next in the round, which is its own, if one does. */
export function onNextFloor(point: Standpoint): Standpoint | undefined {
  const { scenario, floors } = point.view;
  if (floors.length > 0) return undefined;
  return { ...point, ...clockAt(scenario.rounds * 2, point.floorsLeft - 1) };
}

/** What holds if a package is agreed now and nothing else after it. */
export function outcomeWith({ issues, closed, statusQuo }: Standpoint, pkg: Package): Outcome {
  return issues.map((issue, at) => {
    const tabled = indexIn(issue, pkg);
    if (tabled >= 0) return tabled;
    return (closed[at] ?? -1) >= 0 ? (closed[at] ?? 0) : (statusQuo[at] ?? 0);
  });
}

/** The standpoint as it would be if these options might be held. */
export function holding(point: Standpoint, masks: Masks): Standpoint {
  return { ...point, held: heldOf(point.view.own, masks) };
}

/** The open issues of an outcome as something to table; what cannot be tabled is left out. */
export function packageOf(point: Standpoint, outcome: Outcome, only?: readonly number[]): Package {
  const pkg: Record<string, string> = {};
  point.issues.forEach((issue, at) => {
    const option = issue.options[outcome[at] ?? -1];
    if (option === undefined || !isAmong(point.mayTable, at, outcome[at] ?? -1)) return;
    if (only === undefined || only.includes(at)) pkg[issue.id] = option.id;
  });
  return pkg;
}

/** What an outcome says of the issues that are open. */
export function openPart({ issues, closed }: Standpoint, outcome: Outcome): Package {
  return Object.fromEntries(
    issues.flatMap((issue, at) => {
      const option = issue.options[outcome[at] ?? -1];
      return (closed[at] ?? -1) >= 0 || option === undefined ? [] : [[issue.id, option.id]];
    }),
  );
}

export function namesOf({ issues }: Standpoint, outcome: Outcome): Package {
  return Object.fromEntries(
    issues.map((issue, at) => [issue.id, issue.options[outcome[at] ?? 0]?.id ?? issue.statusQuo]),
  );
}

/** Equal for one party where the same packages may be signed and are worth the same to it. */
export function signableKey({ held, stakes }: Standpoint): string {
  return `${held.key} ${stakes}`;
}
