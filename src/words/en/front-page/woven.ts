import type { Ways } from '../../../press/grammar.ts';

/** Every sentence that can be made of one of each of these parts, in their order. */
export function woven(first: Ways, ...more: readonly Ways[]): Ways {
  return more.reduce<Ways>((begun, next) => {
    const [head, ...tail] = begun.flatMap((start) => next.map((end) => joined(start, end)));
    return [head ?? '', ...tail];
  }, first);
}

/** No space before a comma or a stop, and none where there is nothing to join. */
function joined(start: string, end: string): string {
  return /^([,.;: ]|$)/.test(end) || start === '' ? start + end : `${start} ${end}`;
}
