import { closestTag } from '../../scenario/translation/overlay-tag.ts';
import { isLanguage, nameOf, offeredLanguages } from '../../words/languages.ts';

export interface NamedLanguage {
  readonly tag: string;
  readonly name: string;
}

const letters = [...'abcdefghijklmnopqrstuvwxyz'];
const codes = letters.flatMap((first) => letters.map((second) => first + second));

/** The languages that have a code of two letters, and those of the game, by their names. */
export function namedLanguages(inLanguage: string): readonly NamedLanguage[] {
  const names = new Intl.DisplayNames([inLanguage], { type: 'language', fallback: 'none' });
  const known = codes.flatMap((tag) => {
    const name = names.of(tag);
    const isMeant = Intl.getCanonicalLocales(tag)[0] === tag; // not an old code of another one
    return name === undefined || !isMeant ? [] : [{ tag, name }];
  });
  const own = offeredLanguages
    .filter((tag) => !codes.includes(tag))
    .map((tag) => ({ tag, name: nameOf(tag) }));
  const all = [...known, ...own];
  const first = new Map(all.toReversed().map((each) => [each.name, each])); // Akan has two codes
  return [...first.values()].toSorted((one, other) =>
    one.name.localeCompare(other.name, inLanguage),
  );
}

/** The language that somebody means by a name, in any of two languages, or by a code: `pt-BR`. */
export function languageMeant(typed: string, inLanguage: string): string | undefined {
  const meant = typed.trim().toLowerCase();
  const byName = namedLanguages(inLanguage).find(({ name }) => name.toLowerCase() === meant);
  if (byName) return byName.tag;
  const byOwnName = codes.find((tag) => {
    const own = new Intl.DisplayNames([tag], { type: 'language', fallback: 'none' }).of(tag);
    return own?.toLowerCase() === meant;
  });
  if (byOwnName !== undefined) return byOwnName;
  const code = meant.replace('_', '-');
  if (isLanguage(code)) return code;
  if (!/^[a-z]{2,3}(-[a-z0-9]{2,8})*$/.test(code)) return undefined;
  try {
    const [tag = code] = Intl.getCanonicalLocales(code);
    return languageName(tag, inLanguage) === tag ? undefined : tag;
  } catch {
    return undefined;
  }
}

/** What a language is called; by its code where it has no name. */
export function languageName(tag: string, inLanguage: string): string {
  if (isLanguage(tag)) return nameOf(tag);
  return new Intl.DisplayNames([inLanguage], { type: 'language' }).of(tag) ?? tag;
}

/** Whether a page can be set to a language in which a translation into this one is read. */
export function isEverRead(tag: string): boolean {
  return offeredLanguages.some((offered) => closestTag([tag], offered) !== undefined);
}
