/**
 * The places of the largest numbers, at most so many, by falling numbers; of equal ones, the first
 * come first. The numbers alone are sorted, which the engine does without calling back, and each is
 * then sought among them.
 */
export function byFalling(numbers: Float64Array, most = numbers.length): Uint32Array {
  const rising = (most < numbers.length ? largest(numbers, most) : numbers.slice()).sort();
  const order = new Uint32Array(Math.min(most, numbers.length));
  const least = rising[rising.length - order.length]!;
  const taken = new Uint32Array(order.length); // of the ranks of equal numbers, by the first of them
  for (let at = 0; at < numbers.length; at++) {
    const own = numbers[at]!;
    if (own < least) continue;
    const first = rising.length - countUpTo(rising, own);
    const rank = first + taken[first]!++;
    if (rank < order.length) order[rank] = at;
  }
  return order;
}

/** How many of some rising numbers are not above one. */
function countUpTo(rising: Float64Array, one: number): number {
  let from = 0;
  let to = rising.length;
  while (from < to) {
    const middle = (from + to) >> 1;
    if (rising[middle]! > one) to = middle;
    else from = middle + 1;
  }
  return from;
}

/** Into so many groups of equal width numbers are put to find the largest. */
const GROUPS = 2048;

/** The largest so many of some numbers, and those that are in one group with the last of them. */
function largest(numbers: Float64Array, most: number): Float64Array {
  let low = Infinity;
  let high = -Infinity;
  for (const each of numbers) {
    if (each < low) low = each;
    if (each > high) high = each;
  }
  const scale = (GROUPS - 1) / Math.max(high - low, 1e-9);
  const groups = new Uint32Array(GROUPS);
  for (const each of numbers) groups[Math.floor((each - low) * scale)]!++;
  let group = GROUPS - 1;
  let count = groups[group]!;
  while (count < most) count += groups[--group]!;
  const found = new Float64Array(count);
  let place = 0;
  for (const each of numbers) {
    if (Math.floor((each - low) * scale) >= group) found[place++] = each;
  }
  return found;
}
