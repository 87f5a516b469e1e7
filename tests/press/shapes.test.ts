import { describe, expect, it } from 'vitest';
import { frontPage } from '../../src/press/front-page.ts';
import type { Grammar } from '../../src/press/grammar.ts';
import type { Names } from '../../src/press/names.ts';
import { playToEnd, usualLineup } from '../../src/simulation/play-game.ts';
import { grammar } from '../../src/words/en/front-page/grammar.ts';
import { grammar as plainGrammar } from '../../src/words/en-plain/front-page/grammar.ts';
import { bundledScenario, FILES, type File } from '../kit/bundled-scenario.ts';
import { linesOf } from './lines-of.ts';

/** In how many of ten pages that are read one after another a sentence may be built alike. */
const SEEN_OFTEN = 3;
const AT_MOST = 4; // of a hundred shapes and more, two may come once more
const SUCH_SHAPES = 2;
const TENS = [0, 10, 20, 30] as const;
const SKILLS = ['first-time', 'practised', 'seasoned'] as const;

const blank = '_';

/** Names of nothing: what is left of a page is how its sentences are built. */
function nameless(names: Names): Names {
  const gone = (text: string | undefined) => (text === undefined ? undefined : blank);
  const news = () => ({ title: blank, text: blank });
  return {
    sides: names.sides,
    party: (id) => {
      const { capital, home } = names.party(id);
      return { name: blank, adjective: blank, capital: gone(capital), home: gone(home) };
    },
    issue: () => ({ title: blank, spoken: blank, text: blank }),
    // Two options stay two, so that a page knows whether both sides wanted the same.
    option: (issue, option) => ({
      spoken: `${blank}${issue}_${option}`,
      clause: `The ${blank}`,
      headline: blank,
    }),
    ratifier: (id) => ({ name: blank, about: blank, plural: names.ratifier(id).plural }),
    event: news,
    gesture: news,
    venue: { ...names.venue, place: blank, city: blank },
  };
}

const shapes = (grammar: Grammar): Grammar => ({
  ...grammar,
  sentences: (names) => grammar.sentences(nameless(names)),
});

const languages = [
  ['English', shapes(grammar)],
  ['plain English', shapes(plainGrammar)],
] as const;

/** How the sentences of one page are built; what the scenario wrote itself is none of them. */
function shapesOf(file: File, seed: number, written: Grammar): readonly string[] {
  const { scenario } = bundledScenario(file);
  const state = playToEnd(scenario, seed, usualLineup(scenario, SKILLS[seed % SKILLS.length]));
  const page = frontPage(state, written);
  if (page === undefined) throw new Error('The game is not over');
  return linesOf(page)
    .map(({ text }) => text.replace(/_[\w-]+/g, blank).replace(/(_|, | and )*_/g, blank))
    .filter((text) => /[a-z]/.test(text));
}

describe.each(languages)(
  'ten front pages in %s, read one after another',
  { timeout: 300_000 },
  (_, written) => {
    it.each(FILES)('of games of %s do not show their grammar', (file) => {
      for (const first of TENS) {
        const pages = Array.from(
          { length: 10 },
          (_, at) => new Set(shapesOf(file, first + at, written)),
        );
        const seen = new Map<string, number>();
        for (const page of pages) {
          for (const shape of page) seen.set(shape, (seen.get(shape) ?? 0) + 1);
        }
        const often = [...seen].filter(([, times]) => times > SEEN_OFTEN);
        expect(often.filter(([, times]) => times > AT_MOST)).toEqual([]);
        if (often.length > SUCH_SHAPES) expect(often).toEqual([]);
      }
    });

    it.each(FILES)('of %s hardly ever say two things in one way on one page', (file) => {
      const seeds = TENS.flatMap((first) => Array.from({ length: 10 }, (_, at) => first + at));
      const doubled = seeds.flatMap((seed) => {
        const all = shapesOf(file, seed, written);
        return all.filter((shape, at) => all.indexOf(shape) !== at);
      });
      if (doubled.length > 1) expect(doubled).toEqual([]);
    });
  },
);

/** Turns of phrase of so many words, none of them a name. */
const TURN = 5;

function turnsOf(line: string): readonly string[] {
  return line
    .toLowerCase()
    .split(/[^a-z’' ]+/)
    .flatMap((part) => {
      const words = part.split(' ').filter(Boolean);
      return words.slice(TURN - 1).map((_, at) => words.slice(at, at + TURN).join(' '));
    });
}

describe.each(languages)('a front page in %s', { timeout: 300_000 }, (_, written) => {
  it.each(FILES)('of %s hardly ever turns two sentences alike', (file) => {
    const seeds = Array.from({ length: 40 }, (_, at) => at);
    const doubled = seeds.flatMap((seed) => {
      const all = shapesOf(file, seed, written).flatMap((line) => [...new Set(turnsOf(line))]);
      return all.filter((turn, at) => all.indexOf(turn) !== at);
    });
    expect(doubled).toEqual([]);
  });
});
