/**
 * Which of these languages serves whoever wants one (the lookup of RFC 4647): the same tag, or the
 * wanted one with its last parts left off, so that `pt` serves `pt-BR`; undefined if none does.
 */
export function closestTag<Tag extends string>(
  tags: readonly Tag[],
  wanted: string,
): Tag | undefined {
  for (let tag = wanted.toLowerCase(); tag !== ''; tag = tag.replace(/(?:^|-)[^-]*$/, '')) {
    const found = tags.find((each) => each.toLowerCase() === tag);
    if (found !== undefined) return found;
  }
  return undefined;
}
