import { describe, expect, it } from 'vitest';
import { clauses } from '../../src/debrief/chapters/clauses.ts';
import { concessions } from '../../src/debrief/chapters/concessions.ts';
import { dance } from '../../src/debrief/chapters/dance.ts';
import { atHome } from '../../src/debrief/chapters/home.ts';
import { missed } from '../../src/debrief/chapters/missed.ts';
import { preparation } from '../../src/debrief/chapters/preparation.ts';
import { whyRefused } from '../../src/debrief/chapters/refusals.ts';
import { soundedOut } from '../../src/debrief/chapters/sounded-out.ts';
import { shortGame } from '../../src/debrief/class/class-result.ts';
import { encodeResult } from '../../src/debrief/code/result-code.ts';
import { resultOf } from '../../src/debrief/code/result-of.ts';
import { isBySubstitute, isModerated } from '../../src/debrief/moderated.ts';
import { prompts } from '../../src/debrief/prompts/prompts.ts';
import { reviewGame, type Review } from '../../src/debrief/review.ts';
import { marksOf, type TurningPoint } from '../../src/debrief/turning/turning-points.ts';
import type { GameRecord } from '../../src/record/record.ts';
import { frontPage } from '../../src/press/front-page.ts';
import { grammar } from '../../src/words/en/front-page/grammar.ts';
import { FILES } from '../kit/bundled-scenario.ts';
import { decodeResult } from '../kit/decode-result.ts';
import { moderatedHost } from '../kit/moderated-game.ts';
import { faults } from '../press/faults.ts';
import { allTurningPoints } from './turning/all-turning-points.ts';

const FEW = { decisions: 150, effort: 50, first: 1, games: 2, fewest: 2 };

function reviewed(record: GameRecord): Review {
  const review = reviewGame(record);
  if (!review.ok) throw new Error(JSON.stringify(review.error[0]));
  return review.value;
}

/** How many moves before the moderator ends it: none, in mid-round, and not at all. */
const ENDS = [0, 1, 9, 20, undefined] as const;

describe('the debrief of a moderated game', { timeout: 120_000 }, () => {
  it.each(FILES)('[N63] of %s is whole, wherever the moderator ended it', (file) => {
    for (const end of ENDS) {
      const review = reviewed(moderatedHost(file, 4, end).record());
      const { moves, refused, diverged, stored, sides } = review;
      expect([refused, diverged, stored]).toEqual([undefined, undefined, undefined]);
      if (end !== undefined) expect(moves).toHaveLength(end);
      const said = [
        dance(review).offers,
        concessions(review).issues,
        missed(review),
        clauses(review),
        atHome(review),
        soundedOut(review),
        sides.map((side) => preparation(review, side)),
      ];
      expect(JSON.stringify(said)).not.toMatch(/NaN/);
      for (const { move } of whyRefused(review)) expect(isBySubstitute(review, move)).toBe(true);
      for (let dice = 0; dice < 10; dice++) {
        const page = frontPage(review.end, grammar, dice);
        expect(page && faults(review.end, page)).toEqual([]);
      }
    }
  });

  it.each(FILES)('[N63] of %s makes a result code that says the same again', (file) => {
    for (const end of [0, 15, undefined]) {
      const review = reviewed(moderatedHost(file, 4, end).record());
      const [side] = review.sides;
      const findings = {
        turningPoints: marksOf(allTurningPoints(review, side, FEW)),
        prompts: prompts(review).map(({ key }) => key),
      };
      const result = resultOf(review, side, findings);
      const read = decodeResult(encodeResult(result));
      if (!read.ok) throw new Error(read.error.kind);
      const { game, outcome, points, prompts: told, turningPoints, reservation } = result;
      expect(read.value).toMatchObject({
        ...{ game: shortGame(game), outcome, points, prompts: told, turningPoints, reservation },
      });
    }
  });

  it('[N63] tells two games apart that differ in what the moderator did', () => {
    const record = moderatedHost('rome-2001', 4).record();
    const news = { after: 0, act: { kind: 'news', text: 'Otherwise' } } as const;
    const other = { ...record, moderation: [news, ...record.moderation] };
    const games = [record, other, record].map((each) => {
      const review = reviewed({ ...each, checkpoints: [] });
      return resultOf(review, review.sides[0]).game;
    });
    expect(games[1]).not.toBe(games[0]);
    expect(games[2]).toBe(games[0]);
  });

  it('[N63] lays no turning point to a move that the moderator came after', () => {
    let [told, laid] = [0, 0];
    for (const seed of [1, 2, 3, 4, 5, 6, 7, 8]) {
      const { length } = moderatedHost('telephone-2013', seed).record().moves;
      const review = reviewed(moderatedHost('telephone-2013', seed, length - 1).record());
      expect(isModerated(review, review.moves.length)).toBe(true);
      const unaware = { ...review, record: { ...review.record, moderation: [] } };
      const came = ({ move }: TurningPoint): boolean => isModerated(review, move + 1);
      const [side] = review.sides;
      told += allTurningPoints(review, side, FEW).filter(came).length;
      laid += allTurningPoints(unaware, side, FEW).filter(came).length;
    }
    expect(told).toBe(0);
    expect(laid).toBeGreaterThan(0);
  });

  it('[N63] lays an early end to the moderator and not to the calendar', () => {
    const keys = (record: GameRecord) => prompts(reviewed(record)).map(({ key }) => key);
    let late = 0;
    for (const file of FILES) {
      for (let seed = 1; seed <= 3; seed++) {
        const { moves } = moderatedHost(file, seed).record();
        const record = moderatedHost(file, seed, moves.length - 1).record();
        const review = reviewed(record);
        late += Number(review.end.round === review.scenario.rounds);
        expect(keys(record)).not.toContain('deadline.ranOut');
      }
    }
    expect(late).toBeGreaterThan(0);
  });
});
