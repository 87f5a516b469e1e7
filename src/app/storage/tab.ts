/** Unlike crypto.randomUUID, there also where the page is not served securely. */
export function randomName(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(10));
  return Array.from(bytes, (byte) => byte.toString(36).padStart(2, '0')).join('');
}

/** This tab's name among the tabs that may write a game. */
export const tab = randomName();

interface Told {
  readonly kind: 'taken' | 'deleted';
  readonly game: string;
  readonly by: string;
}

const channel =
  typeof BroadcastChannel === 'undefined' ? undefined : new BroadcastChannel('common-ground');

/** Tells the other tabs at once that this one goes on with a game. */
export function tellTaken(game: string): void {
  channel?.postMessage({ kind: 'taken', game, by: tab } satisfies Told);
}

/** Tells the other tabs at once that a game is deleted. */
export function tellDeleted(game: string): void {
  channel?.postMessage({ kind: 'deleted', game, by: tab } satisfies Told);
}

/** Hears of games that another tab has taken; gives back how to stop. */
export function onTaken(listener: (game: string) => void): () => void {
  return hear('taken', listener);
}

/** Hears of games that another tab has deleted; gives back how to stop. */
export function onDeleted(listener: (game: string) => void): () => void {
  return hear('deleted', listener);
}

function hear(kind: Told['kind'], listener: (game: string) => void): () => void {
  const hears = ({ data }: MessageEvent<Told>) => {
    if (data.kind === kind && data.by !== tab) listener(data.game);
  };
  channel?.addEventListener('message', hears);
  return () => channel?.removeEventListener('message', hears);
}
