/** What an English name gives for what the format asks besides. Of another language it gives little. */

const article = /^(?:the|an?) (?=\S)/i;

/** Without its article. */
export function bareName(name: string): string {
  return name.replace(article, '');
}

/** Whether it takes a plural verb, as far as its words tell: “the ward sisters”, not “the press”. */
export function takesPlural(name: string): boolean {
  return article.test(name) && isPlural(name);
}

/** What stands before “side” and “delegation”: “union” of the union, “nurses’” of the nurses. */
export function adjectiveOf(name: string): string {
  const bare = bareName(name);
  if (!takesPlural(name)) return bare;
  return `${bare}${bare.endsWith('s') ? '’' : '’s'}`;
}

function isPlural(name: string): boolean {
  return /(?:[^sui]s|\Bies|men|people|children|police)$/.test(name);
}
