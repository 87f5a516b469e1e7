/** The letters that stand for a party where its flag or emblem is too small to be told. */
export function markLetters({ flag, emblem }: Marked): string {
  return emblem?.letters ?? flag?.toUpperCase() ?? '';
}

interface Marked {
  readonly flag?: string | undefined;
  readonly emblem?: { readonly letters: string } | undefined;
}
