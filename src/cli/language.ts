import { err, ok, type Result } from '../lib/result.ts';
import { isLanguage, languages, type Language } from '../words/languages.ts';

/**
 * The language that the arguments ask for, English unless they do; else the tag that is none. It is
 * looked for before they are read, since what is said of them is said in it.
 */
export function languageIn(args: readonly string[]): Result<Language, string> {
  const at = args.findLastIndex((arg) => /^--language(=|$)/.test(arg));
  const tag = args[at]?.split('=')[1] ?? (at < 0 ? undefined : args[at + 1]);
  if (tag === undefined) return ok('en');
  return isLanguage(tag) ? ok(tag) : err(tag);
}

export function languageTags(): string {
  return Object.keys(languages).join(', ');
}
