import type { Grammar, Masthead, Sentences, Ways } from '../press/grammar.ts';
import type { Language } from './languages.ts';
import { pseudoTag, pseudoText } from './pseudo.ts';

const english = async (): Promise<Grammar> => (await import('./en/front-page/grammar.ts')).grammar;

/** Who writes the front page in each language; English does where a language has nobody. */
const grammars: Readonly<Partial<Record<Language, () => Promise<Grammar>>>> = {
  en: english,
  'en-plain': async () => (await import('./en-plain/front-page/grammar.ts')).grammar,
  [pseudoTag]: async () => mapGrammar(await english(), pseudoTag, pseudoText),
};

export function fetchGrammar(language: Language): Promise<Grammar> {
  return (grammars[language] ?? english)();
}

/** A grammar whose every text is changed: a language made of another one by machine. @internal */
export function mapGrammar(
  grammar: Grammar,
  language: string,
  change: (text: string) => string,
): Grammar {
  const changed = ({ title, motto }: Masthead): Masthead => ({
    title: change(title),
    motto: change(motto),
  });
  const [first, ...more] = grammar.mastheads;
  return {
    language,
    mastheads: [changed(first), ...more.map(changed)],
    date: (day) => change(grammar.date(day)),
    sentences: (names) => mapSentences(grammar.sentences(names), change),
  };
}

function mapSentences(sentences: Sentences, change: (text: string) => string): Sentences {
  // Entries lose which kind takes which values; each is given the very values of its own kind.
  const entries = Object.entries(sentences) as [string, (values: never) => Ways][];
  return Object.fromEntries(
    entries.map(([kind, ways]) => [kind, (values: never) => ways(values).map(change)]),
  ) as unknown as Sentences;
}
