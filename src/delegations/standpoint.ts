import type { Linkage, Outcome, Sheet } from '../analysis/space.ts';
import { isUnlocked, optionIndex } from '../negotiation/agenda.ts';
import { goesAgainst, liveCommitment } from '../negotiation/commitments.ts';
import { entryOf } from '../negotiation/entry.ts';
import { standingOf } from '../negotiation/mandate.ts';
import { optionPoints } from '../negotiation/points.ts';
import type { View } from '../negotiation/view.ts';
import type { Issue, Package, Party } from '../scenario/scenario.ts';
import { temperOf, type Character } from './character.ts';
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
  readonly truth: Sheet; // points at settlement, at present trust; prices left out on both sides
  readonly inner: Sheet; // what it decides by
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
  const truth = sheetOf(view, statusQuo);
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
    truth,
    inner: innerSheet(view, character, truth, statusQuo),
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

function sheetOf(view: View, statusQuo: Outcome): Sheet {
  const { own, mine, trust, scenario } = view;
  const points = scenario.issues.map((issue) =>
    issue.options.map((option) => optionPoints(own, issue, option.id, trust)),
  );
  const linkages = linkagesOf(own, scenario.issues);
  const sheet = { points, linkages, constant: 0, reservation: 0 };
  const reservation = sum(sheet, statusQuo) + own.noAgreement.points + mine.noAgreementShift;
  // N22: what breaks a commitment costs points at settlement.
  const committed = scenario.issues.map((issue, at) => {
    const live = liveCommitment(mine, issue.id);
    if (live === undefined) return points[at] ?? [];
    const positions = {
      own: own.positions[issue.id]?.option ?? '',
      other: publicPosition(view, view.other, issue.id),
    };
    const price = live.justified ? 2 : 4;
    return issue.options.map(
      (option, index) =>
        (points[at]?.[index] ?? 0) - (goesAgainst(issue, live, option.id, positions) ? price : 0),
    );
  });
  return { ...sheet, points: committed, reservation };
}

export function publicPosition(view: View, party: string, issue: string): string {
  const [first, second] = view.scenario.parties;
  return (first.id === party ? first : second).positions[issue]?.option ?? '';
}

function linkagesOf(own: Party, issues: readonly Issue[]): readonly Linkage[] {
  return own.sheet.linkages.map(({ when, points }) => ({
    points,
    terms: Object.entries(when).map(([id, options]) => {
      const at = issues.findIndex((issue) => issue.id === id);
      const issue = issues[at];
      return {
        issue: at,
        options: issue === undefined ? [] : options.map((option) => optionIndex(issue, option)),
      };
    }),
  }));
}

/** The hidden type's weights, scaled back so that the best package before linkages keeps its worth. */
function innerSheet(view: View, { type }: Character, truth: Sheet, statusQuo: Outcome): Sheet {
  if (type === undefined) return truth;
  const { issues } = view.scenario;
  const weights = issues.map((issue) => entryOf(type.weights, issue.id) ?? 1);
  const best = (by: (at: number) => number): number =>
    truth.points.reduce((total, points, at) => total + Math.max(...points) * by(at), 0);
  const scale = best(() => 1) / (best((at) => weights[at] ?? 1) || 1);
  const points = truth.points.map((own, at) =>
    own.map((each) => each * (weights[at] ?? 1) * scale),
  );
  const inner = { ...truth, points };
  const noAgreement = truth.reservation - sum(truth, statusQuo);
  return { ...inner, reservation: sum(inner, statusQuo) + noAgreement };
}

/** Points of a full package on a sheet. */
export function sum(sheet: Sheet, outcome: Outcome): number {
  let total = sheet.constant;
  for (let issue = 0; issue < outcome.length; issue++) {
    total += sheet.points[issue]?.[outcome[issue] ?? 0] ?? 0;
  }
  for (const { terms, points } of sheet.linkages) {
    if (terms.every((term) => term.options.includes(outcome[term.issue] ?? -1))) total += points;
  }
  return total;
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
