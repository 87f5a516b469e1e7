/** A part of the game that lies on the server could not be fetched. */
export class NotFetched extends Error {
  override readonly name = 'NotFetched';
}

/** How to forget each part that failed, so that it is fetched anew. */
const failures = new Set<() => void>();

/** What failed since somebody last asked for it again, by the browser's words: they name the part. */
const failed = new Set<string>();

/** What was asked for again with the server in reach; if it fails then, only a new page helps. */
const asked = new Set<string>();

/** Fetches a part of the game, anew each time that it is asked for. */
export async function fetched<T>(fetchPart: () => Promise<T>): Promise<T> {
  try {
    return await fetchPart();
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    failed.add(message);
    throw new NotFetched(message, { cause: error });
  }
}

/**
 * Fetches a part of the game when it is first wanted, and once. A failure stands until it is
 * forgotten: a screen that waits for the part would otherwise ask without end.
 */
export function fetchedOnce<T>(fetchPart: () => Promise<T>): () => Promise<T> {
  let part: Promise<T> | undefined;
  const forget = () => {
    part = undefined;
  };
  return () =>
    (part ??= fetched(fetchPart).catch((error: unknown) => {
      failures.add(forget);
      throw error;
    }));
}

/** Forgets what failed, so that it is fetched when it is next wanted. */
export function forgetFailures(): void {
  for (const forget of failures) forget();
  failures.clear();
}

/**
 * What to do about a part that could not be fetched, now that somebody asks for it again:
 * - `again`: the server is in reach, and what failed will be fetched anew.
 * - `new page`: it was, and failed all the same. Browsers before the summer of 2026 (Firefox before 155)
 *   keep a module that failed for as long as the page lives, and a server that was renewed no longer
 *   has the old parts.
 * - `unreachable`: nothing can be done yet.
 */
export async function askAgain(): Promise<'again' | 'new page' | 'unreachable'> {
  if (!(await serverInReach())) {
    asked.clear();
    return 'unreachable';
  }
  if (failedInReach()) return 'new page';
  for (const part of failed) asked.add(part);
  failed.clear();
  forgetFailures();
  return 'again';
}

/**
 * Whether a part failed although it was asked for again with the server in reach. That other parts come
 * meanwhile, as those that are fetched ahead, says nothing of this one.
 */
export function failedInReach(): boolean {
  return [...failed].some((part) => asked.has(part));
}

async function serverInReach(): Promise<boolean> {
  try {
    const { ok } = await fetch(location.pathname, { method: 'HEAD', cache: 'no-store' });
    return ok;
  } catch {
    return false;
  }
}

/** A style sheet that failed would be taken for fetched while its element stands in the page. */
export function removeFailedStyles(): void {
  const remove = ({ target }: Event) => {
    if (target instanceof HTMLLinkElement) target.remove();
  };
  document.addEventListener('error', remove, { capture: true });
}
