import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { root } from '../support/source-imports.ts';

/** American forms, and what British English with -ise writes for them. */
const american: readonly (readonly [RegExp, string])[] = [
  [/\b(?:behavi|col|end?eav|fav|harb|hon|hum|lab|neighb|parl|rum|vap|vig)ors?\b/gi, '-our'],
  [
    /\b(?:behavi|col|fav|hon|lab|neighb)or(?:ed|ing|able|ably|ite|ites|hood|ly|less|ful)\b/gi,
    '-our',
  ],
  [/\b(?:center|fiber|liter|meager|somber|specter|theater|caliber)(?:s|ed|ing)?\b/gi, '-re'],
  [/\b(?:kilo|centi|milli)meters?\b/gi, '-metre'],
  [/\b(?:defense|offense|pretense)s?\b/gi, '-ence'],
  [/\blicenses?\b/gi, 'licence'],
  [/\b(?:analy|paraly|cataly)z(?:e|es|ed|ing)\b/gi, '-yse'],
  [
    /\b(?:apolog|author|capital|central|character|civil|critic|emphas|equal|final|formal|general|harmon|ideal|initial|legal|local|material|maxim|mechan|memor|minim|mobil|modern|national|neutral|normal|optim|organ|penal|polar|priorit|publici|rational|real|recogn|reorgan|special|stabil|standard|summar|symbol|sympath|util|visual)iz(?:e|es|ed|er|ers|ing|ation|ations)\b/gi,
    '-ise',
  ],
  [
    /\b(?:cancel|chancel|counsel|dial|fuel|label|level|marshal|model|rival|signal|total|travel|tunnel)(?:ed|ing|er|ers)\b/gi,
    '-ll-',
  ],
  [/\b(?:enrollment|fulfillment|installment|skillful|willful)\b/gi, '-l-'],
  [/\b(?:fulfill|enroll|instill|distill)s?\b/gi, '-l'],
  [/\b(?:catalog|analog|monolog)s?\b/gi, '-ogue'],
  [/\bgray(?:s|er|ish)?\b/gi, 'grey'],
  [/\bjudgments?\b/gi, 'judgement'],
  [/\b(?:toward|afterward|backward|forward|upward|downward)(?=\s+the\b)/gi, '-wards'],
  [
    /\b(?:gotten|aluminum|skeptic(?:s|al|ism)?|artifacts?|airplanes?|mustaches?|plows?)\b/gi,
    'British',
  ],
];

/** Where people plan, and do not program: a computer's are programs in Britain, too. */
const plans: readonly (readonly [RegExp, string])[] = [[/\bprograms?\b/gi, 'programme']];

/** Names and titles that are written in their own way, and ids. */
const names: readonly RegExp[] = [
  /[a-z0-9]+(?:-[a-z0-9]+)+(?:#[a-z0-9-]+)?/g,
  /(?:Secretary|Department) of Defense/gi,
  /(?:Missile|Strategic) Defense (?:Agency|Initiative|Review)/g,
  /Missile Defense\b/g,
  /\bDefense Department\b/g,
  /\bOpen Font License\b/g,
  /\bLICENSE\b/g,
  /computer programs?/g,
];

/** Addresses and code. */
const quoted = /https?:\/\/\S+|`[^`]*`/g;

function foundIn(
  text: string,
  forms: readonly (readonly [RegExp, string])[] = [...american, ...plans],
): readonly string[] {
  return text.split('\n').flatMap((line) => {
    const ours = names.reduce(
      (left, name) => left.replaceAll(name, ''),
      line.replaceAll(quoted, ''),
    );
    return forms.flatMap(([form]) => ours.match(form) ?? []);
  });
}

function filesIn(folder: string, ending: string): readonly string[] {
  return readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith(ending))
    .map((file) => join(folder, file));
}

const read = [
  ...filesIn('src/words', '.json'),
  ...filesIn('src/words/en/front-page', '.ts'),
  ...filesIn('scenarios', '.yaml').filter((file) => !/\.(?!en-plain)[a-zA-Z-]+\.yaml$/.test(file)),
  ...filesIn('.', 'README.md').filter((file) => !/node_modules|dist/.test(file)),
  'src/negotiation/RULES.md',
  'src/scenario/FORMAT.md',
  '.github/CONTRIBUTING.md',
  'index.html',
];

describe('an apostrophe', () => {
  const printed = [...read, ...filesIn('seeds', '.yaml')].filter(
    (file) => /\.(?:json|yaml)$/.test(file), // documents are written as a keyboard has it
  );
  it.each(printed)('is printed as one, not typed, in %s', (file) => {
    expect(readFileSync(join(root, file), 'utf8').match(/\b[a-z]+'[a-z]+\b/gi) ?? []).toEqual([]);
  });
});

describe('British spelling with -ise', () => {
  it.each(read)('is that of %s', (file) => {
    const forms = file.startsWith('scenarios/') ? [...american, ...plans] : american;
    expect(foundIn(readFileSync(join(root, file), 'utf8'), forms)).toEqual([]);
  });

  it('is told from American, and leaves names and titles as they are', () => {
    expect(
      foundIn('The color of the program: they organized a center for defense, and favored gray.'),
    ).toEqual(['color', 'favored', 'center', 'defense', 'organized', 'gray', 'program']);
    expect(foundIn('The Secretary of Defense runs a computer program.')).toEqual([]);
    expect(foundIn('See `color` and defense-daily-2013#no-date.')).toEqual([]);
    expect(foundIn('The colour of the programme they organised, and its size and prize.')).toEqual(
      [],
    );
  });
});
