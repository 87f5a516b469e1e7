import { asCount, type Count } from './diagram/count.ts';
import { conflict, type Conflict } from './conflict.ts';
import { egalitarianPoint } from './solutions/egalitarian-point.ts';
import { frontier, type FrontierPoint } from './frontier.ts';
import { kalaiSmorodinskyPoint } from './solutions/kalai-smorodinsky-point.ts';
import { nashPoint } from './solutions/nash-point.ts';
import { nameOutcome, type Pair, type Scope, type Space } from './space.ts';
import { maxMin, maxWelfare } from './solutions/welfare.ts';
import { winSets, type WinSets } from './win-sets.ts';
import { zopa, type Zopa } from './zopa.ts';

/** A pair of utilities and a package in the words of its space. */
export interface ReportPoint {
  readonly utilities: Pair;
  readonly outcome: Readonly<Record<string, string>>;
}

/** The frontier and the points on it, ready for JSON. */
export interface Solutions {
  readonly frontier: readonly ReportPoint[]; // the first utility rising
  readonly nash: ReportPoint | null;
  readonly kalaiSmorodinsky: ReportPoint | null;
  readonly egalitarian: ReportPoint | null;
  readonly maxWelfare: ReportPoint | null;
  readonly maxMin: ReportPoint | null;
}

export interface Report extends Solutions {
  readonly outcomes: Count; // packages in the space
  readonly reservation: Pair;
  readonly conflict: Conflict | null;
  /** Only for a space with gates: the same among the packages that both can bring home. */
  readonly ratified?: Solutions;
  readonly zopa?: { readonly any: Zopa; readonly ratified: Zopa };
  readonly winSets?: WinSets;
}

/** Everything there is to say of a space, as plain data. */
export function analyseSpace(space: Space): Report {
  const outcomes = space.issues.reduce((all, { options }) => all * BigInt(options.length), 1n);
  const points = frontier(space);
  const report: Report = {
    outcomes: asCount(outcomes),
    ...solutions(space, {}, points),
    reservation: [space.sheets[0].reservation, space.sheets[1].reservation],
    conflict: conflict(space, {}, points) ?? null,
  };
  if (!space.admit) return report;
  const scope = { ratified: true };
  return {
    ...report,
    ratified: solutions(space, scope, frontier(space, scope)),
    zopa: { any: zopa(space), ratified: zopa(space, scope) },
    winSets: winSets(space),
  };
}

function solutions(space: Space, scope: Scope, points: readonly FrontierPoint[]): Solutions {
  const named = (point: FrontierPoint | undefined): ReportPoint | null =>
    point ? { utilities: point.utilities, outcome: nameOutcome(space, point.outcome) } : null;
  return {
    frontier: points.map(({ utilities, outcome }) => ({
      utilities,
      outcome: nameOutcome(space, outcome),
    })),
    nash: named(nashPoint(space, scope, points)),
    kalaiSmorodinsky: named(kalaiSmorodinskyPoint(space, scope, points)),
    egalitarian: named(egalitarianPoint(space, scope, points)),
    maxWelfare: named(maxWelfare(space, scope, points)),
    maxMin: named(maxMin(space, scope, points)),
  };
}
