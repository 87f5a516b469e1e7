import type { Hint } from '../../../scenario/scenario.ts';

/** What an element is to a hint: spread onto it. The rest narrows it: issue and option, or ratifier. */
export function hintTarget(
  role: Hint['at'],
  ...of: readonly string[]
): { readonly 'data-hint-target': string } {
  return { 'data-hint-target': [role, ...of].join('/') };
}

/** The element that a hint points at: the last that is seen of those that are what it names. */
export function targetOf({ at, issue, option, ratifier }: Hint): HTMLElement | undefined {
  const parts = [at, ...[issue, option, ratifier].filter((part) => part !== undefined)];
  for (let named = parts.length; named > 0; named -= 1) {
    const role = CSS.escape(parts.slice(0, named).join('/')).replaceAll('\\/', '/');
    const found = [
      ...document.querySelectorAll<HTMLElement>(`[data-hint-target="${role}"]`),
    ].findLast((each) => each.checkVisibility());
    if (found) return found;
  }
  return undefined;
}
