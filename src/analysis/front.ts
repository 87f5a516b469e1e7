/**
 * The non-dominated pairs of a set of (partial) packages, each pair once, the first party's sum
 * falling and the second's rising. Each remembers the branch it came by, so that its package can
 * be read off: a front holds no packages.
 */
export interface Front {
  readonly size: number;
  readonly a: Float64Array; // strictly falling
  readonly b: Float64Array; // strictly rising
  readonly branch: Uint32Array; // which of `branches`
  readonly at: Uint32Array; // which entry of that branch's front
  readonly issue: number; // decided by the branches; −1: nothing is
  readonly branches: readonly Branch[];
}

/** One option of an issue, its points, and the front of what follows. */
export interface Branch {
  readonly option: number;
  readonly a: number;
  readonly b: number;
  readonly rest: Front;
}

/** Of nothing left to decide: one empty package, worth nothing. */
export const nothingLeft: Front = {
  size: 1,
  a: new Float64Array(1),
  b: new Float64Array(1),
  branch: new Uint32Array(1),
  at: new Uint32Array(1),
  issue: -1,
  branches: [],
};

/**
 * The front of all packages that go by one of the branches: a merge of sorted lists, from the
 * largest first sum downwards, that skips whatever is not better for the second party.
 * Of packages with equal pairs it keeps the first in the order of issues and options; where the
 * issue `leads` all later ones that is the one with the smallest option, else the packages are
 * compared.
 */
export function mergeFronts(issue: number, branches: readonly Branch[], leads: boolean): Front {
  const kept = branches.filter((one) => !branches.some((other) => supersedes(other, one)));
  const only = kept[0];
  if (only && kept.length === 1) return extended(issue, kept, only);
  const total = kept.reduce((sum, { rest }) => sum + rest.size, 0);
  const a = new Float64Array(total);
  const b = new Float64Array(total);
  const branch = new Uint32Array(total);
  const at = new Uint32Array(total);
  const heads = kept.length;
  const place = new Uint32Array(heads); // the head of each list
  const headA = new Float64Array(heads);
  const headB = new Float64Array(heads);
  for (const [list, { a: da, b: db, rest }] of kept.entries()) {
    headA[list] = rest.size > 0 ? rest.a[0]! + da : -Infinity;
    headB[list] = rest.size > 0 ? rest.b[0]! + db : -Infinity;
  }
  let size = 0;
  for (;;) {
    let best = 0;
    for (let list = 1; list < heads; list++) {
      const more = headA[list]! - headA[best]!;
      if (more < 0 || (more !== 0 && !(more > 0))) continue;
      if (more > 0 || headB[list]! > headB[best]!) best = list;
      else if (headA[list] !== -Infinity && headB[list] === headB[best] && !leads) {
        if (comesFirst(issue, kept, list, best, place)) best = list;
      }
    }
    const top = headA[best]!;
    if (heads === 0 || top === -Infinity) break;
    const floor = headB[best]!;
    a[size] = top;
    b[size] = floor;
    branch[size] = best;
    at[size] = place[best]!;
    size++;
    for (let list = 0; list < heads; list++) {
      if (headB[list]! > floor || headA[list] === -Infinity) continue;
      const { a: da, b: db, rest } = kept[list]!;
      let next = place[list]!;
      const wanted = floor - db;
      while (next < rest.size && rest.b[next]! <= wanted) next++;
      place[list] = next;
      headA[list] = next < rest.size ? rest.a[next]! + da : -Infinity;
      headB[list] = next < rest.size ? rest.b[next]! + db : -Infinity;
    }
  }
  return {
    size,
    a: a.slice(0, size),
    b: b.slice(0, size),
    branch: branch.slice(0, size),
    at: at.slice(0, size),
    issue,
    branches: kept,
  };
}

/** Same future, and at least as good for both: the other branch is not needed. */
function supersedes(one: Branch, other: Branch): boolean {
  if (one.rest !== other.rest || one === other || one.a < other.a || one.b < other.b) return false;
  return one.a > other.a || one.b > other.b || one.option < other.option;
}

function extended(issue: number, branches: readonly Branch[], { a, b, rest }: Branch): Front {
  return {
    size: rest.size,
    a: rest.a.map((sum) => sum + a),
    b: rest.b.map((sum) => sum + b),
    branch: new Uint32Array(rest.size),
    at: new Uint32Array(rest.size).map((_, place) => place),
    issue,
    branches,
  };
}

function comesFirst(
  issue: number,
  branches: readonly Branch[],
  one: number,
  other: number,
  place: Uint32Array,
): boolean {
  const [first, second] = [one, other].map((list) => {
    const { option, rest } = branches[list]!;
    const outcome: number[] = [];
    outcome[issue] = option;
    writeOutcome(rest, place[list]!, outcome);
    return outcome;
  }) as [number[], number[]];
  return precedes(first, second);
}

/** Lexicographic order, issue by issue; both decide the same issues. */
export function precedes(one: readonly number[], other: readonly number[]): boolean {
  for (let issue = 0; issue < one.length; issue++) {
    const less = (one[issue] ?? 0) - (other[issue] ?? 0);
    if (less !== 0) return less < 0;
  }
  return false;
}

/** Writes the options of one entry of a front into `outcome`, by issue. */
export function writeOutcome(front: Front, entry: number, outcome: number[]): void {
  let [here, at] = [front, entry];
  while (here.issue >= 0) {
    const branch = here.branches[here.branch[at] ?? 0]!;
    outcome[here.issue] = branch.option;
    at = here.at[at] ?? 0;
    here = branch.rest;
  }
}
