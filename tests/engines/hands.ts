import type { EnginePage } from './engine.ts';

/** What kind of thing it is, or a CSS selector of it. */
export type Role = string;

/** What a control is called: in full, or by a pattern. */
export type Name = string | RegExp;

/** Across and down, in the window. */
type Place = readonly [number, number];

const patience = 60_000; // a shared machine may be slow

/** Waits until something holds in the page, and gives what it came to. */
export async function until<T>(what: string, ask: () => Promise<T | undefined | null>): Promise<T> {
  const end = Date.now() + patience;
  for (;;) {
    const found = await ask();
    if (found !== undefined && found !== null) return found;
    if (Date.now() > end) throw new Error(`In a minute there was no ${what}.`);
    await new Promise((done) => setTimeout(done, 100));
  }
}

/**
 * Clicks the first control of a name that is there, may be pressed and has come to rest: what has
 * just come onto the page WebKit may not find under the mouse for some hundredths of a second.
 */
export async function press(
  page: EnginePage,
  role: Role,
  ...names: readonly Name[]
): Promise<void> {
  const words = names.map(String).join(' or ');
  let before: Place | undefined;
  const place = await until(`${role} ${words}`, async () => {
    const now = await placeOfAny(page, role, names);
    const rests = now !== undefined && String(now) === String(before);
    before = now;
    return rests ? now : undefined;
  });
  await page.click(place[0], place[1]);
}

/** Waits until there is such a thing; what it says. */
export function see(page: EnginePage, role: Role, name: Name): Promise<string> {
  return until(`${role} ${String(name)}`, () => page.run(textOf, role, sourceOf(name)));
}

async function placeOfAny(
  page: EnginePage,
  role: Role,
  names: readonly Name[],
): Promise<Place | undefined> {
  for (const name of names) {
    const place = await page.run(placeOf, role, sourceOf(name));
    if (place) return place;
  }
  return undefined;
}

function sourceOf(name: Name): string {
  if (typeof name !== 'string') return name.source;
  return `^${name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}$`;
}

/** In the page: where the middle of a control is, brought into sight; null if it is covered or not there. */
function placeOf(role: string, pattern: string): Place | null {
  const kinds: Readonly<Record<string, string>> = {
    button: 'button, [role=button]',
    link: 'a[href]',
    tab: '[role=tab]',
    heading: 'h1, h2, h3',
  };
  const found = [...document.querySelectorAll<HTMLElement>(kinds[role] ?? role)].find((element) => {
    const name = element.getAttribute('aria-label') ?? element.textContent;
    return (
      new RegExp(pattern).test(name.replace(/\s+/g, ' ').trim()) &&
      element.getAttribute('aria-disabled') !== 'true' &&
      element.getClientRects().length > 0
    );
  });
  if (!found) return null;
  found.scrollIntoView({ block: 'center', behavior: 'instant' });
  const { left, top, width, height } = found.getBoundingClientRect();
  const place = [left + width / 2, top + height / 2] as const;
  const there = document.elementFromPoint(...place);
  return there && (found.contains(there) || there.contains(found)) ? place : null;
}

/** In the page: what such a thing says. */
function textOf(role: string, pattern: string): string | null {
  const kinds: Readonly<Record<string, string>> = {
    button: 'button, [role=button]',
    link: 'a[href]',
    tab: '[role=tab]',
    heading: 'h1, h2, h3',
  };
  return (
    [...document.querySelectorAll(kinds[role] ?? role)]
      .map((element) => element.getAttribute('aria-label') ?? element.textContent)
      .map((text) => text.replace(/\s+/g, ' ').trim())
      .find((text) => new RegExp(pattern).test(text)) ?? null
  );
}
