import type { Page } from 'playwright-core';

/** How a page is looked at. */
export interface Look {
  readonly acts: boolean; // something that can be done must be on the first screen
  readonly size: readonly [width: number, height: number];
  readonly text: number; // times the usual size
  readonly theme: 'day' | 'night';
}

/** What is wrong with the page when it is looked at so, in words. */
export async function faultsAt(page: Page, { size, text, theme, acts }: Look): Promise<string[]> {
  const [width, height] = size;
  await page.setViewportSize({ width, height });
  await page.evaluate(
    ([scale, named]) => {
      const { documentElement: root } = document;
      root.style.setProperty('--text-size', scale);
      root.dataset['theme'] = named;
      window.scrollTo(0, 0);
      // Whatever measures itself has done so after the second.
      return new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
    },
    [String(text), theme] as const,
  );
  const found = await page.evaluate(pageFaults, acts);
  return found.map((fault) => `${width} × ${height}, text ${text}, ${theme}: ${fault}`);
}

/** Reaches nothing outside itself: it runs in the page. */
function pageFaults(acts: boolean): readonly string[] {
  interface Seen {
    readonly element: Element;
    readonly left: number;
    readonly right: number;
    readonly top: number;
    readonly bottom: number;
  }

  const faults: string[] = [];
  const { innerWidth, innerHeight } = window;
  const { scrollWidth } = document.documentElement;
  if (scrollWidth > innerWidth) faults.push(`the page is ${scrollWidth} pixels wide`);

  const nameOf = (element: Element): string =>
    (element.getAttribute('aria-label') ?? element.textContent).trim().slice(0, 50) ||
    element.outerHTML.slice(0, 80);
  const isClipping = (element: Element): boolean =>
    getComputedStyle(element).overflowX !== 'visible';

  /** The parts of an element that can be seen: a line of it each, cut where an ancestor scrolls. */
  const seenOf = (element: Element): readonly Seen[] => {
    const isShown = element.checkVisibility({ opacityProperty: true, visibilityProperty: true });
    if (!isShown || element.closest('.visually-hidden, [inert]')) return [];
    const frames: DOMRect[] = [];
    for (let at = element.parentElement; at && at !== document.body; at = at.parentElement) {
      if (isClipping(at)) frames.push(at.getBoundingClientRect());
    }
    return [...element.getClientRects()].flatMap((line): readonly Seen[] => {
      const left = Math.max(line.left, ...frames.map((frame) => frame.left));
      const right = Math.min(line.right, ...frames.map((frame) => frame.right));
      const top = Math.max(line.top, ...frames.map((frame) => frame.top));
      const bottom = Math.min(line.bottom, ...frames.map((frame) => frame.bottom));
      const isThere = right - left > 2 && bottom - top > 2; // less is hidden for the eye
      return isThere ? [{ element, left, right, top, bottom }] : [];
    });
  };

  /** What stays where it is while the page scrolls lies over it, and not in its way. */
  const layerOf = (element: Element): Element | undefined => {
    for (let at: Element | null = element; at; at = at.parentElement) {
      if (['fixed', 'sticky'].includes(getComputedStyle(at).position)) return at;
    }
    return undefined;
  };

  const operated = 'a[href], button, input, select, textarea, summary, label:has(input)';
  const controls = [...document.querySelectorAll(operated)].flatMap(seenOf);
  const layers = new Map(controls.map(({ element }) => [element, layerOf(element)]));
  const byTop = controls.toSorted((one, other) => one.top - other.top);
  for (const [at, one] of byTop.entries()) {
    for (const other of byTop.slice(at + 1)) {
      if (other.top >= one.bottom - 2) break;
      if (one.left >= other.right - 2 || other.left >= one.right - 2) continue;
      if (one.element.contains(other.element) || other.element.contains(one.element)) continue;
      if (layers.get(one.element) !== layers.get(other.element)) continue;
      // A field in its own label, as wide as that, is one control.
      const label = one.element.closest('label');
      if (label && label === other.element.closest('label')) continue;
      faults.push(`“${nameOf(one.element)}” overlaps “${nameOf(other.element)}”`);
    }
  }

  const labels = 'a, button, [role=tab], label, legend, summary, h1, h2, h3, h4, th, dt';
  for (const element of document.querySelectorAll<HTMLElement>(labels)) {
    if (element.clientWidth === 0 || seenOf(element).length === 0) continue;
    const isTold = element.title !== '' || element.closest('[title]') !== null;
    if (element.scrollWidth > element.clientWidth + 1 && !isTold) {
      faults.push(`cut: “${nameOf(element)}”`);
    }
  }

  // A caption is as wide as its table, which may scroll: its words must not.
  for (const caption of document.querySelectorAll('caption')) {
    const frame = caption.closest('[role=group]')?.getBoundingClientRect();
    const words = document.createRange();
    words.selectNodeContents(caption);
    if (seenOf(caption).length > 0 && frame && words.getBoundingClientRect().right > frame.right) {
      faults.push(`cut: “${nameOf(caption)}”`);
    }
  }

  const first = [...document.querySelectorAll('main')].flatMap((main) =>
    [...main.querySelectorAll(operated)].flatMap(seenOf),
  )[0];
  if (acts && first && first.top + 24 > innerHeight) {
    faults.push(`not on the first screen: “${nameOf(first.element)}” `);
  }
  return faults;
}
