import { describe, expect, it } from 'vitest';
import { frontPage, type FrontPage } from '../../src/press/front-page.ts';
import type { GameState } from '../../src/negotiation/state.ts';
import type { Line } from '../../src/press/claim.ts';
import { namesOf } from '../../src/press/names.ts';
import { namingOf } from '../../src/words/en/front-page/naming.ts';
import { grammar } from '../../src/words/en/front-page/grammar.ts';
import { randomGame } from '../arbitraries/game.ts';
import { FILES, aiReview, randomReview } from '../debrief/games.ts';
import { open } from '../kit/game.ts';
import { faults, faultsOf } from './faults.ts';
import { linesOf } from './lines-of.ts';

function pageOf(state: GameState, dice?: number): FrontPage {
  const page = frontPage(state, grammar, dice);
  if (page === undefined) throw new Error('The game is not over');
  return page;
}

/** Playing hundreds of games takes its time on a small machine. */
const PATIENCE = 120_000;

const ends = new Map<number, GameState>();

function endOf(seed: number): GameState {
  const end = ends.get(seed) ?? randomGame(seed).steps.at(-1)!.state;
  ends.set(seed, end);
  return end;
}

/** How the papers say that something came late. */
const late =
  /\b(in the second half|towards the end|(late in|well into) the (talks|call)|in the (later sessions|closing session|final session))\b/;

describe('the front page', { timeout: PATIENCE }, () => {
  it('claims nothing of a random game that its record does not bear out', () => {
    for (let seed = 0; seed < 300; seed++) {
      const state = endOf(seed);
      expect(faults(state, pageOf(state))).toEqual([]);
    }
  });

  it.each(FILES)(
    'claims nothing of games of %s that they do not bear out, whatever the dice',
    (file) => {
      const games = [
        ...[1, 2, 3].map((seed) => aiReview(file, seed)),
        ...[1, 2, 3, 4, 5, 6, 7, 8].map((seed) => randomReview(file, seed)),
      ];
      for (const { end } of games) {
        // Other dice print many of the same lines: each is read once.
        const lines = new Map<string, Line>();
        for (let dice = 0; dice < 40; dice++) {
          for (const line of linesOf(pageOf(end, dice))) lines.set(JSON.stringify(line), line);
        }
        for (const line of lines.values()) expect(faultsOf(end, line)).toEqual([]);
      }
    },
  );

  it.each(FILES)('would be caught at a falsehood in games of %s', (file) => {
    const games = [1, 2, 3].map((seed) => aiReview(file, seed).end);
    const { actor, sides } = namingOf(namesOf(games[0]!.scenario));
    const [one, other] = [actor(sides[0]), actor(sides[1])];
    const caught = { sides: 0, moments: 0, claims: 0 };
    for (let dice = 0; dice < 100; dice++) {
      const end = games[dice % games.length]!;
      for (const sentence of linesOf(pageOf(end, dice))) {
        const { text, claims } = sentence;
        // The sides change places: where they differ in what is said of them, somebody notices.
        const swapped = text.replaceAll(one, '*').replaceAll(other, one).replaceAll('*', other);
        if (faultsOf(end, { text: swapped, claims }).length > 0) caught.sides += 1;
        const before = text.replace(late, 'at the outset');
        if (before !== text) {
          expect(faultsOf(end, { text: before, claims })).not.toEqual([]);
          caught.moments += 1;
        }
        for (const claim of claims) {
          if (!('round' in claim)) continue;
          const later = { ...claim, round: claim.round + 20 };
          expect(faultsOf(end, { text, claims: [later] })).not.toEqual([]);
          caught.claims += 1;
        }
      }
    }
    for (const times of Object.values(caught)) expect(times).toBeGreaterThan(10);
  });

  it('is told apart a thousand times in a thousand games', () => {
    const texts = new Set<string>();
    for (let seed = 0; seed < 1000; seed++) {
      const state = endOf(seed);
      const page = pageOf(state);
      texts.add(
        linesOf(page)
          .map(({ text }) => text)
          .join('\n') + page.masthead.title,
      );
    }
    expect(texts.size).toBe(1000);
  });

  it('is another for other dice, and the same for the same', () => {
    const { end } = randomReview('rome-2001', 3);
    const pages = Array.from({ length: 50 }, (_, dice) => JSON.stringify(pageOf(end, dice)));
    expect(new Set(pages).size).toBeGreaterThan(45);
    expect(JSON.stringify(pageOf(end, 7))).toBe(pages[7]);
  });

  it.each(FILES)(
    'of %s builds no two sentences alike for want of another, and echoes no issue in its answer',
    (file) => {
      for (const seed of [1, 2, 3, 4]) {
        const { end } = aiReview(file, seed);
        for (let dice = 0; dice < 40; dice++) {
          const texts = linesOf(pageOf(end, dice)).map(({ text }) => text);
          const both = texts.filter((text) => text.startsWith('Each took a step'));
          expect(both.length).toBeLessThan(2);
          const echoes = texts.filter((text) => {
            const [, issue = '', option = ''] = /^For (.+) the answer is (.+)$/.exec(text) ?? [];
            const words = issue.match(/\p{L}{5,}/gu) ?? [];
            return words.some((word) => option.includes(word));
          });
          expect(echoes).toEqual([]);
        }
      }
    },
  );

  it('appears on the day after', () => {
    const { end } = randomReview('rome-2001', 3);
    expect(pageOf(end)).toMatchObject({ date: '2001-07-19', dateLine: 'Thursday, 19 July 2001' });
  });

  it('is not printed before the game is over', () => {
    expect(frontPage(open().state, grammar)).toBeUndefined();
  });
});
