/** Whether a text has anything to see: letters without width, and marks that choose a form, are none. */
export function isSeen(text: string): boolean {
  return /[\p{L}\p{N}\p{P}\p{S}]|(?!\p{Variation_Selector})\p{M}/u.test(text);
}
