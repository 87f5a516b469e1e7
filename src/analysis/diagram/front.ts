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
  const lists = needed(branches);
  const only = lists[0];
  if (only && lists.length === 1) return extended(issue, lists, only);
  const total = lists.reduce((sum, { rest }) => sum + rest.size, 0);
  const a = new Float64Array(total);
  const b = new Float64Array(total);
  const branch = new Uint32Array(total);
  const at = new Uint32Array(total);
  const place = new Uint32Array(lists.length); // the head of each list
  const headA = Float64Array.from(lists, (list) => list.rest.a[0]! + list.a);
  const headB = Float64Array.from(lists, (list) => list.rest.b[0]! + list.b);

  function before(one: number, other: number): boolean {
    const more = headA[one]! - headA[other]! || headB[one]! - headB[other]!;
    if (more !== 0) return more > 0;
    return leads ? one < other : comesFirst(issue, lists, one, other, place);
  }

  const heap = heapOf(lists.length, before);
  let size = 0;
  let floor = -Infinity;
  while (heap.size() > 0) {
    const top = heap.top();
    if (headB[top]! > floor) {
      floor = headB[top]!;
      a[size] = headA[top]!;
      b[size] = floor;
      branch[size] = top;
      at[size] = place[top]!;
      size++;
    }
    const list = lists[top]!;
    const wanted = floor - list.b;
    let next = place[top]! + 1;
    while (next < list.rest.size && list.rest.b[next]! <= wanted) next++;
    if (next < list.rest.size) {
      place[top] = next;
      headA[top] = list.rest.a[next]! + list.a;
      headB[top] = list.rest.b[next]! + list.b;
    }
    heap.settle(next < list.rest.size);
  }
  return {
    size,
    a: a.slice(0, size),
    b: b.slice(0, size),
    branch: branch.slice(0, size),
    at: at.slice(0, size),
    issue,
    branches: lists,
  };
}

/** The branches without those that another with the same future makes superfluous; by option. */
function needed(branches: readonly Branch[]): readonly Branch[] {
  if (branches.length < 2) return branches;
  const order = branches.toSorted(
    (one, other) => other.a - one.a || other.b - one.b || one.option - other.option,
  );
  const best = new Map<Front, number>();
  const kept = order.filter(({ rest, b }) => {
    if (b <= (best.get(rest) ?? -Infinity)) return false;
    best.set(rest, b);
    return true;
  });
  return kept.sort((one, other) => one.option - other.option);
}

/** The numbers 0 … count − 1 as a heap, the one that comes before all others at its top. */
function heapOf(count: number, before: (one: number, other: number) => boolean) {
  const heap = Uint32Array.from({ length: count }, (_, at) => at);
  let size = count;

  function sink(from: number): void {
    const value = heap[from]!;
    let at = from;
    for (;;) {
      let child = 2 * at + 1;
      if (child >= size) break;
      if (child + 1 < size && before(heap[child + 1]!, heap[child]!)) child++;
      if (!before(heap[child]!, value)) break;
      heap[at] = heap[child]!;
      at = child;
    }
    heap[at] = value;
  }

  for (let at = (size >> 1) - 1; at >= 0; at--) sink(at);
  return {
    size: () => size,
    top: () => heap[0]!,
    /** After the top's place in the order has changed, or it is done with. */
    settle(stays: boolean): void {
      if (!stays) heap[0] = heap[--size]!;
      if (size > 0) sink(0);
    },
  };
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
