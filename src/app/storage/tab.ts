/** Unlike crypto.randomUUID, there also where the page is not served securely. */
export function randomName(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(10));
  return Array.from(bytes, (byte) => byte.toString(36).padStart(2, '0')).join('');
}

/** This tab's name among the tabs that may write a game. */
export const tab = randomName();

interface Taken {
  readonly game: string;
  readonly by: string;
}

const channel =
  typeof BroadcastChannel === 'undefined' ? undefined : new BroadcastChannel('common-ground');

/** Tells the other tabs at once that this one goes on with a game. */
export function tellTaken(game: string): void {
  channel?.postMessage({ game, by: tab } satisfies Taken);
}

/** Hears of games that another tab has taken. */
export function onTaken(listener: (game: string) => void): void {
  channel?.addEventListener('message', ({ data }: MessageEvent<Taken>) => {
    if (data.by !== tab) listener(data.game);
  });
}
