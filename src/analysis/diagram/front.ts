/**
 * The non-dominated pairs of a set of (partial) packages, each pair once, the first party's sum
 * falling and the second's rising. Each remembers the branch it came by, so that its package can
 * be read off: a front holds no packages. Most fronts are short, and so are plain lists.
 */
export interface Front {
  readonly a: readonly number[]; // strictly falling
  readonly b: readonly number[]; // strictly rising
  readonly branch: readonly number[]; // which of `branches`
  readonly at: readonly number[]; // which entry of that branch's front
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
  a: [0],
  b: [0],
  branch: [0],
  at: [0],
  issue: -1,
  branches: [],
};

/**
 * The front of all packages that go by one of the branches: a merge of sorted lists, from the
 * largest first sum downwards, that skips whatever is not better for the second party. The lists
 * are as few as an issue has options, so that looking through their heads beats keeping them sorted.
 * Of packages with equal pairs it keeps the first in the order of issues and options; where the
 * issue `leads` all later ones that is the one with the smallest option, else the packages are
 * compared.
 */
export function mergeFronts(issue: number, all: readonly Branch[], leads: boolean): Front {
  const branches = needed(all);
  const place = branches.map(() => 0); // the head of each list
  const { a, b, branch, at } = merged;
  let count = 0;
  let floor = -Infinity;
  for (;;) {
    let top = -1;
    let topA = -Infinity;
    let topB = -Infinity;
    for (let list = 0; list < branches.length; list++) {
      const { a: moreA, b: moreB, rest } = branches[list]!;
      const from = pastFloor(rest, place[list]!, floor - moreB);
      place[list] = from;
      if (from === rest.a.length) continue;
      const headA = rest.a[from]! + moreA;
      const headB = rest.b[from]! + moreB;
      if (headA < topA || (headA === topA && headB < topB)) continue;
      const equal = headA === topA && headB === topB;
      if (equal && (leads || comesFirst(issue, branches, top, list, place))) continue;
      top = list;
      topA = headA;
      topB = headB;
    }
    if (top < 0) break;
    a[count] = topA;
    b[count] = topB;
    branch[count] = top;
    at[count] = place[top]!;
    count += 1;
    floor = topB;
  }
  return {
    a: a.slice(0, count),
    b: b.slice(0, count),
    branch: branch.slice(0, count),
    at: at.slice(0, count),
    issue,
    branches,
  };
}

/** Where a merge puts what it finds until its length is known: lists that grow take twice the room. */
const merged: Readonly<Record<'a' | 'b' | 'branch' | 'at', number[]>> = {
  a: [],
  b: [],
  branch: [],
  at: [],
};

/** The first entry, from one on, that is worth more than this to the second party. */
function pastFloor({ b }: Front, from: number, floor: number): number {
  let at = from;
  while (at < b.length && b[at]! <= floor) at++;
  return at;
}

/** The branches without those that another with the same future makes superfluous. */
function needed(branches: readonly Branch[]): readonly Branch[] {
  return branches.filter((branch, at) => {
    for (let other = 0; other < branches.length; other++) {
      if (branches[other]!.rest !== branch.rest || other === at) continue;
      const [a, b] = [branches[other]!.a - branch.a, branches[other]!.b - branch.b];
      if (a >= 0 && b >= 0 && (a > 0 || b > 0 || other < at)) return false;
    }
    return true;
  });
}

function comesFirst(
  issue: number,
  branches: readonly Branch[],
  one: number,
  other: number,
  place: readonly number[],
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
