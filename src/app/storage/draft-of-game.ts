const key = (game: string) => `common-ground:draft-of:${game}`;

/** Remembers, as long as this window lives, of which draft a game was begun to try it. */
export function rememberDraft(game: string, draft: string | undefined): void {
  if (draft === undefined) return;
  try {
    sessionStorage.setItem(key(game), draft);
  } catch {
    // Blocked: then there is no way back but the list of drafts.
  }
}

/** The draft of which a game was begun in this window; undefined for all others. */
export function draftOfGame(game: string): string | undefined {
  try {
    return sessionStorage.getItem(key(game)) ?? undefined;
  } catch {
    return undefined;
  }
}
