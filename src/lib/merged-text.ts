/**
 * What becomes of a text that two people changed at once. Changes in different places are both made;
 * where they lie over one another, both are kept, the other's first: no word that either wrote is lost.
 *
 * @param base the text that both began with
 */
export function mergedText(base: string, mine: string, theirs: string): string {
  if (mine === theirs || theirs === base) return mine;
  if (mine === base) return theirs;
  const own = changeOf(base, mine);
  const other = changeOf(base, theirs);
  const [first, second] = own.from < other.from ? [own, other] : [other, own];
  if (first.to <= second.from && first.from !== second.from) {
    return (
      base.slice(0, first.from) +
      first.text +
      base.slice(first.to, second.from) +
      second.text +
      base.slice(second.to)
    );
  }
  const from = Math.min(own.from, other.from);
  const to = Math.max(own.to, other.to);
  const whole = ({ from: at, to: until, text }: Change): string =>
    base.slice(from, at) + text + base.slice(until, to);
  const parts = [whole(other), whole(own)].filter((part) => part !== '');
  return base.slice(0, from) + parts.join('\n') + base.slice(to);
}

/** One stretch of a text, with what stands there instead. */
interface Change {
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

function changeOf(before: string, after: string): Change {
  const most = Math.min(before.length, after.length);
  let from = 0;
  while (from < most && before[from] === after[from]) from += 1;
  let same = 0;
  while (same < most - from && before.at(-1 - same) === after.at(-1 - same)) same += 1;
  return { from, to: before.length - same, text: after.slice(from, after.length - same) };
}
