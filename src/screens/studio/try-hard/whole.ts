/** A whole number as a language writes large ones. */
export function whole(value: number, language: string): string {
  return new Intl.NumberFormat(language).format(value);
}
