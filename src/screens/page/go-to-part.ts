/** Scrolls to a part of the page and gives it the focus. */
export function goToPart(id: string): void {
  const part = document.getElementById(id);
  part?.setAttribute('tabindex', '-1');
  part?.focus({ preventScroll: true });
  part?.scrollIntoView();
}
