/** The first sentence of a text: what a paper says where its author wrote nothing shorter. */
export function firstSentence(text: string): string {
  return /^.*?[.!?。।؟](?=\s|$)/su.exec(text.trim())?.[0] ?? text.trim();
}
