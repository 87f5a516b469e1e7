/** Spearman's rank correlation of two lists, ties at their mean rank. */
export function spearman(a: readonly number[], b: readonly number[]): number {
  const [x, y] = [ranks(a), ranks(b)];
  const mean = (x.length - 1) / 2;
  let [cross, squareX, squareY] = [0, 0, 0];
  for (const [at, rank] of x.entries()) {
    cross += (rank - mean) * ((y[at] ?? 0) - mean);
    squareX += (rank - mean) ** 2;
    squareY += ((y[at] ?? 0) - mean) ** 2;
  }
  return squareX * squareY > 0 ? cross / Math.sqrt(squareX * squareY) : 0;
}

export function rootMeanSquare(a: readonly number[], b: readonly number[]): number {
  const sum = a.reduce((total, each, at) => total + (each - (b[at] ?? 0)) ** 2, 0);
  return Math.sqrt(sum / a.length);
}

function ranks(list: readonly number[]): readonly number[] {
  const order = [...list.keys()].sort((a, b) => (list[a] ?? 0) - (list[b] ?? 0));
  const found = new Array<number>(list.length).fill(0);
  for (let from = 0; from < order.length;) {
    let to = from;
    while (to < order.length && list[order[to] ?? 0] === list[order[from] ?? 0]) to++;
    for (let at = from; at < to; at++) found[order[at] ?? 0] = (from + to - 1) / 2;
    from = to;
  }
  return found;
}
