import type { Path } from '../../../../scenario/text/yaml-nodes.ts';

/** Marks what shows a place of the draft, so that it can be gone to. */
export function markOf(path: Path) {
  return { 'data-place': JSON.stringify(path) };
}

const fields = 'input:not([type="color"]), select, textarea, button';
const controls = [fields, 'summary'].join(',');

/** Puts the focus into what shows a place, or the nearest thing round it; gives whether there was any. */
export function focusPlace(within: ParentNode, path: Path): boolean {
  const first = (shownAt(within, path) ?? within).querySelector<HTMLElement>(controls);
  // Of an entry that can be opened, its first field.
  const inner = first?.matches('summary')
    ? first.parentElement?.querySelector<HTMLElement>(fields)
    : null;
  const control = inner ?? first;
  if (!control) return false;
  for (let at = control.parentElement; at; at = at.parentElement) {
    if (at instanceof HTMLDetailsElement) at.open = true;
  }
  control.focus({ preventScroll: true });
  control.scrollIntoView({ block: 'center', inline: 'nearest' });
  return true;
}

function shownAt(within: ParentNode, path: Path): HTMLElement | undefined {
  for (let depth = path.length; depth > 0; depth -= 1) {
    const mark = CSS.escape(JSON.stringify(path.slice(0, depth)));
    const found = within.querySelector<HTMLElement>(`[data-place="${mark}"]`);
    if (found) return found;
  }
  return undefined;
}
