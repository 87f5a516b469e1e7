import { describe, expect, it } from 'vitest';
import { fullPackage } from '../../../src/negotiation/agenda.ts';
import { moodOf, passes, supportOf } from '../../../src/negotiation/home/ratification.ts';
import { papersOf, partyOf } from '../../../src/negotiation/parties.ts';
import type { GameState } from '../../../src/negotiation/state.ts';
import { brokenWord, retreatPrice } from '../../../src/negotiation/trust/commitments.ts';
import { optionPoints } from '../../../src/negotiation/points.ts';
import type { Package, Scenario } from '../../../src/scenario/scenario.ts';
import { happened } from '../../../src/debrief/happened.ts';
import { measureOf } from '../../../src/debrief/measure.ts';
import { clauses } from '../../../src/debrief/chapters/clauses.ts';
import { concessions, type ConcessionStep } from '../../../src/debrief/chapters/concessions.ts';
import { dance } from '../../../src/debrief/chapters/dance.ts';
import { atHome } from '../../../src/debrief/chapters/home.ts';
import { missed } from '../../../src/debrief/chapters/missed.ts';
import { packageSum } from '../../../src/debrief/chapters/package-sum.ts';
import type { Phrase } from '../../../src/lib/phrase.ts';
import { preparation } from '../../../src/debrief/chapters/preparation.ts';
import { prompts } from '../../../src/debrief/prompts/prompts.ts';
import { whyRefused } from '../../../src/debrief/chapters/refusals.ts';
import { isDeal, type Review } from '../../../src/debrief/review.ts';
import { scores } from '../../../src/debrief/scores/scores.ts';
import { englishVoice } from '../../kit/voice.ts';
import { GAMES } from '../games.ts';

const voice = await englishVoice('review');

/** The English of a phrase, its gaps filled; undefined where there is no such text. */
function inEnglish(phrase: Phrase): string | undefined {
  const said = voice.say('review', phrase);
  return said === phrase.key ? undefined : said; // i18next gives the key back
}

/** Every phrase anywhere in a piece of data. */
function phrasesIn(value: unknown): readonly Phrase[] {
  if (typeof value !== 'object' || value === null) return [];
  if ('key' in value && 'values' in value && typeof value.key === 'string')
    return [value as Phrase];
  return Object.values(value).flatMap(phrasesIn);
}

const ratifies = (state: GameState, id: string, pkg: Package): boolean =>
  passes(partyOf(state.scenario, id), (ratifier) => {
    const goodwill = papersOf(state, id).goodwill[ratifier.id] ?? 0;
    const support =
      supportOf(ratifier, pkg, goodwill) + moodOf(state.rules, state.dice, ratifier.id);
    return support >= ratifier.threshold;
  });

type Named = Pick<ConcessionStep, 'party' | 'issue' | 'from' | 'to'>;

const titleOfEvent = ({ events }: Scenario, id: string): string | undefined =>
  events.find((event) => event.id === id)?.title;

const everyPhrase = (review: Review): readonly Phrase[] => [
  ...phrasesIn(scores(review)),
  ...phrasesIn(missed(review)),
  ...phrasesIn(concessions(review)),
  ...phrasesIn(review.sides.map((id) => preparation(review, id))),
  ...phrasesIn(atHome(review)),
  ...prompts(review).flatMap(({ question, explanation }) => [question, explanation]),
];

describe.each(GAMES)('the debrief of %s', (_, game) => {
  const review = game();
  const { outcome, end, scenario, sides } = review;

  it('has English for every phrase, with every gap filled', () => {
    for (const said of everyPhrase(review)) {
      const text = inEnglish(said);
      expect(text, said.key).toBeDefined();
      expect(text, said.key).not.toMatch(/\{\{|undefined|NaN|Infinity/);
    }
  });

  it('[N53] puts the signed package where the outcome counted it', () => {
    const { signed, rejected, noDeal } = dance(review);
    expect(noDeal).toEqual(sides.map((id) => outcome.reservation[id]));
    expect(signed?.points).toEqual(
      isDeal(review) ? sides.map((id) => outcome.points[id]) : undefined,
    );
    expect(rejected !== undefined).toBe(
      outcome.kind === 'unratified' && Object.keys(end.closed).length > 0,
    );
  });

  it('shows every package of every offer, at the move that tabled it', () => {
    const { offers } = dance(review);
    expect(offers.length).toBe(end.offers.flatMap(({ packages }) => packages).length);
    for (const point of offers) {
      const { party, move } = review.moves[point.move]!;
      expect(party).toBe(point.by);
      expect(move).toMatchObject({ kind: 'table' });
      if (move.kind === 'table') expect(move.packages[point.alternative]).toEqual(point.tabled);
    }
  });

  it('puts no offer and no deal beyond the frontier', () => {
    const { offers, all, signed } = dance(review);
    for (const { points } of [...offers, ...(signed ? [signed] : [])]) {
      expect(all.frontier.some(({ points: [a, b] }) => a >= points[0] && b >= points[1])).toBe(
        true,
      );
    }
  });

  it('[N31] counts votes as they were cast', () => {
    const { on, homes } = atHome(review);
    const votes = end.log.filter((each) => each.kind === 'voted');
    expect(on === 'vote').toBe(votes.length > 0);
    for (const cast of votes) {
      const home = homes.find(({ party }) => party === cast.party);
      const vote = home?.ratifiers.find(({ ratifier }) => ratifier === cast.ratifier);
      expect(vote?.approves).toBe(cast.approves);
      expect((vote?.stances ?? 0) + (vote?.goodwill ?? 0) + (vote?.mood ?? 0)).toBe(cast.support);
    }
    for (const cast of end.log.filter((each) => each.kind === 'ratified')) {
      expect(homes.find(({ party }) => party === cast.party)?.passes).toBe(cast.passed);
    }
  });

  it('[N32] names a nearest package that both homes pass', () => {
    const { nearest, homes } = atHome(review);
    if (nearest === undefined) return;
    expect(homes.some((each) => !each.passes)).toBe(true);
    for (const id of sides) expect(ratifies(end, id, nearest.package)).toBe(true);
    expect(nearest.changes.length).toBeGreaterThan(0);
  });

  it('names only trades that are better for both and pass at home', () => {
    const found = missed(review);
    for (const better of [found.nearest, found.swap]) {
      if (better === undefined) continue;
      for (const side of [0, 1] as const) {
        expect(better.points[side] - found.points[side]).toBeCloseTo(better.gains[side], 9);
        expect(better.gains[side]).toBeGreaterThan(0);
        // N22: less what going back on its word would cost that side.
        const id = sides[side];
        const prices = better.changes.map(({ issue, to }) => {
          const word = brokenWord(scenario, id, papersOf(end, id), issue, to);
          return word === undefined ? 0 : retreatPrice(end.rules, word);
        });
        const price = prices.reduce((sum, each) => sum + each, 0);
        const worth = measureOf(review).worth(better.package)[side];
        expect(better.points[side]).toBeCloseTo(worth - price, 9);
      }
      for (const id of sides) expect(ratifies(end, id, better.package)).toBe(true);
    }
  });

  it('[N16] tells every concession of the log, and no other', () => {
    const told = concessions(review).issues.flatMap(({ steps }) => steps);
    const made = end.log.filter((each) => each.kind === 'conceded');
    const named = ({ party, issue, from, to }: Named) => `${party} ${issue} ${from} ${to}`;
    expect(new Set(told.map(named))).toEqual(new Set(made.map(named)));
    // Alternatives of one offer, or of one after the other, may take the same step: it is told, and
    // counted, once, unless its maker moved off again.
    const shifts = happened(review, 'shifted');
    for (const [at, step] of told.entries()) {
      const again = told.slice(at + 1).find((later) => named(later) === named(step));
      const isOff = shifts.some(
        ({ move, happening: { party, issue } }) =>
          party === step.party && issue === step.issue && move > step.move,
      );
      if (again !== undefined) expect(isOff).toBe(true);
    }
    for (const each of told) expect(review.moves[each.move]).toBeDefined();
    const first = concessions(review).first;
    expect(first && [first.party, first.issue, first.to]).toEqual(
      made[0] && [made[0].party, made[0].issue, made[0].to],
    );
    const sides = Object.values(concessions(review).reciprocity);
    for (const [at, { answered, made: moves }] of sides.entries()) {
      expect(answered).toBeLessThanOrEqual(moves);
      // What one side says in answer to an offer, and what it then offers, one move may answer together.
      expect(answered).toBeLessThanOrEqual(2 * (sides[1 - at]?.made ?? 0));
    }
  });

  it('[N16] shows each side where it stood in public, from its position to its last offer', () => {
    const { issues, reciprocity } = concessions(review);
    for (const { issue, stands } of issues) {
      for (const id of sides) {
        const { positions } = partyOf(scenario, id);
        const statusQuo = scenario.issues.find((each) => each.id === issue)?.statusQuo;
        expect(stands[id]?.length).toBe(end.round + 1);
        expect(stands[id]?.[0]).toBe(positions[issue]?.option ?? statusQuo);
        expect(stands[id]?.at(-1)).toBe(papersOf(end, id).stands[issue]);
      }
    }
    // In a round in which a side tabled and nothing was taken, it stands for what it tabled last.
    for (const { by, round, packages } of end.offers) {
      const taken = end.log.some(
        (each) => each.round === round && /^(?:accepted|initialled|annexDecided)$/.test(each.kind),
      );
      if (taken) continue;
      const last = end.offers.findLast((each) => each.by === by && each.round === round)?.packages;
      for (const [issue, option] of Object.entries((last ?? packages)[0] ?? {})) {
        expect(issues.find((each) => each.issue === issue)?.stands[by]?.[round]).toBe(option);
      }
    }
    const signing = { rules: end.rules, trust: outcome.trustAtSignature };
    for (const id of sides) {
      const sheet = (at: Package): number =>
        scenario.issues.reduce((sum, issue) => {
          const option = at[issue.id] ?? issue.statusQuo;
          return sum + optionPoints(partyOf(scenario, id), issue, option, signing);
        }, 0);
      const began = Object.fromEntries(issues.map(({ issue, stands }) => [issue, stands[id]![0]!]));
      expect(reciprocity[id]?.cost).toBe(sheet(began) - sheet(papersOf(end, id).stands));
    }
  });

  it('[N50, N51] adds up to the points of the outcome, line by line', () => {
    for (const id of sides) {
      const { options, linkages, noAgreement, prices, total } = packageSum(review, id);
      expect(options + linkages + noAgreement + prices).toBe(total);
      expect(total).toBe(outcome.points[id]);
      if (isDeal(review)) expect(noAgreement).toBe(0);
    }
  });

  it('[N31] names for a vote what decided it', () => {
    const { on, homes } = atHome(review);
    if (on === 'nothing') return;
    for (const vote of homes.flatMap(({ ratifiers }) => ratifiers)) {
      const { approves, margin, goodwill, mood, reasons, said } = vote;
      const [, way, what] = said.key.split('.');
      expect(way).toBe(approves ? 'for' : 'against');
      if (what === 'over') {
        expect(reasons.some(({ stance }) => stance > 0 === approves)).toBe(true);
        continue;
      }
      expect(reasons.some(({ stance }) => stance > 0 === approves)).toBe(false);
      const without = { goodwill: margin - goodwill, mood: margin - mood }[what ?? ''];
      if (without !== undefined) expect(without >= 0).toBe(!approves);
    }
  });

  it('points a question about news at a turn made with that news', () => {
    for (const { key, move, question } of prompts(review)) {
      if (!/^batna\.(rose|fell)$/.test(key)) continue;
      const news = end.log.find((each) => {
        const title = each.kind === 'noAgreementMoved' && titleOfEvent(scenario, each.event);
        return title === question.values['event'];
      });
      expect(review.steps[move ?? -1]?.state.round).toBeGreaterThanOrEqual(news?.round ?? Infinity);
    }
  });

  it('gives every clause of the result with its source', () => {
    const told = clauses(review);
    expect(Object.fromEntries(told.map(({ issue, option }) => [issue, option]))).toEqual(
      fullPackage(scenario.issues, outcome.agreed),
    );
    for (const { agreed, closed, because, issue } of told) {
      expect(agreed).toBe(issue in outcome.agreed);
      expect(closed !== undefined).toBe(agreed);
      const { citations, known, designed } = because;
      expect(citations.length + known.length > 0 || designed !== undefined).toBe(true);
    }
  });

  it('opens the rationale of every refusal by an AI, and of nothing else', () => {
    const told = whyRefused(review);
    const sealed = review.moves.filter(
      ({ move, rationale }) => move.kind === 'decline' && rationale !== undefined,
    );
    expect(told.filter(({ made }) => made.kind === 'decline').length).toBe(sealed.length);
    for (const { offer, made, packages, sentences } of told) {
      if (made.kind === 'decline')
        expect(packages).toHaveLength(end.offers[offer!]!.packages.length);
      expect(sentences.length).toBeGreaterThan(0);
    }
  });

  it('asks questions that point at a turn of the game', () => {
    const asked = prompts(review);
    expect(asked.length).toBeGreaterThan(0);
    expect(new Set(asked.map(({ concept }) => concept)).size).toBe(asked.length);
    for (const { move, round } of asked) {
      if (move === undefined) continue;
      expect(review.moves[move]).toBeDefined();
      expect(round).toBe(review.steps[move]?.state.round);
    }
  });
});
