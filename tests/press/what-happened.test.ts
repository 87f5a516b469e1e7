import { describe, expect, it } from 'vitest';
import type { GameState } from '../../src/negotiation/state.ts';
import type { Claim } from '../../src/press/claim.ts';
import { waysOf } from '../../src/press/grammar.ts';
import { namesOf } from '../../src/press/names.ts';
import { type Report, reportOf } from '../../src/press/report.ts';
import { sceneOf } from '../../src/press/scene.ts';
import { issuesIn, type Statement, statement } from '../../src/press/statements/statement.ts';
import type { Package } from '../../src/scenario/scenario.ts';
import type { Summit } from '../../src/summit/summit.ts';
import { grammar } from '../../src/words/en/front-page/grammar.ts';
import { aiReview, FILES } from '../debrief/games.ts';
import { accept, decline, hold, open, play, table, toEnd, toFloor } from '../kit/game.ts';
import { concession, issue, ratifier, type ScenarioMarks } from '../kit/scenario.ts';
import { linesOf } from './lines-of.ts';

const SOME_DICE = Array.from({ length: 60 }, (_, dice) => dice);

const reports = (state: GameState): readonly Report<Statement>[] =>
  SOME_DICE.map((dice) => {
    if (state.outcome === undefined) throw new Error('The game is not over');
    return reportOf(sceneOf(state, state.outcome, dice));
  });

/** All that is claimed of a game, whatever the dice. */
function claimsOf<K extends Claim['kind']>(state: GameState, kind: K) {
  const claims = reports(state).flatMap((report) => linesOf(report).flatMap((each) => each.claims));
  return claims.filter((each): each is Extract<Claim, { kind: K }> => each.kind === kind);
}

/** Two sides at the ends of one issue, with an option there that is bad for both; and another issue. */
const marks: ScenarioMarks = {
  issues: [
    issue('ships', ['as-is', 'many', 'some', 'few', 'odd'], { essential: true }),
    issue('visits', ['none', 'yearly', 'monthly']),
  ],
  us: {
    positions: { ships: 'many', visits: 'monthly' },
    points: {
      ships: { many: 40, some: 25, few: 10, 'as-is': 20, odd: 5 },
      visits: { yearly: 10, monthly: 30 },
    },
    concessions: [
      concession('c1', 'ships', 'many', 'some'),
      concession('c2', 'ships', 'some', 'few'),
    ],
  },
  ru: {
    positions: { ships: 'few', visits: 'none' },
    points: {
      ships: { many: 5, some: 20, few: 40, 'as-is': 20, odd: 2 },
      visits: { none: 30, yearly: 15 },
    },
  },
  rounds: 4,
};

/** One round: an offer by each, in whose turn it is, and both declined. */
function exchange(summit: Summit, us: Package | readonly Package[], ru: Package): Summit {
  const floor = toFloor(summit);
  const [first, second] = floor.state.turn === 'us' ? [us, ru] : [ru, us];
  return play(floor, table(first), decline, table(second), decline);
}

const early = { ships: 'few', visits: 'none' };

describe('an offer that left a choice', () => {
  const choice = [
    { ships: 'many', visits: 'monthly' },
    { ships: 'few', visits: 'monthly' },
  ];

  it('is no first wish and no last word on what its alternatives differ on', () => {
    const { state } = toEnd(exchange(open(marks), choice, early));
    const ofUs = [...claimsOf(state, 'asked'), ...claimsOf(state, 'stood')].filter(
      ({ party }) => party === 'us',
    );
    expect(ofUs.filter((each) => each.issue === 'ships')).toEqual([]);
    expect(ofUs.some((each) => each.issue === 'visits' && each.option === 'monthly')).toBe(true);
  });

  it('gives nothing up that another alternative had', () => {
    const first = exchange(open(marks), choice, early);
    const { state } = toEnd(play(toFloor(first), { kind: 'pass' }, table(choice[0]!), accept()));
    expect(state.outcome?.agreed).toEqual(choice[0]);
    expect(claimsOf(state, 'gave').filter(({ party }) => party === 'us')).toEqual([]);
    expect(claimsOf(state, 'heldTo').filter((each) => each.issue === 'ships')).toEqual([]);
  });
});

describe('a step', () => {
  const many = { ships: 'many', visits: 'monthly' };

  it('is from what was offered to what was offered, and not by the rungs between', () => {
    const first = exchange(open(marks), many, early);
    const { state } = toEnd(exchange(first, { ...many, ships: 'few' }, early));
    const steps = claimsOf(state, 'conceded');
    expect(steps.length).toBeGreaterThan(0);
    expect(new Set(steps.map(({ from, to }) => `${from} ${to}`))).toEqual(new Set(['many few']));
  });

  it('that the other side gains nothing by is no concession', () => {
    const first = exchange(open(marks), many, early);
    const { state } = toEnd(exchange(first, { ...many, ships: 'odd' }, early));
    expect(claimsOf(state, 'conceded')).toEqual([]);
    expect(claimsOf(state, 'movedFirst')).toEqual([]);
  });

  it('back to what was asked for is neither ground given nor a wish that was held to', () => {
    const first = exchange(open(marks), many, early);
    const second = exchange(first, { ...many, ships: 'some' }, early);
    const { state } = toEnd(play(toFloor(second), table(many), accept()));
    expect(state.outcome?.agreed).toEqual(many);
    expect(claimsOf(state, 'movedFirst')).toEqual([]);
    expect(claimsOf(state, 'heldTo').filter(({ issue: id }) => id === 'ships')).toEqual([]);
    expect(claimsOf(state, 'heldTo').some(({ issue: id }) => id === 'visits')).toBe(true);
  });

  it('to what holds anyhow is no price', () => {
    const first = exchange(open(marks), many, early);
    const kept = { ships: 'some', visits: 'none' };
    const { state } = toEnd(play(toFloor(first), table(kept), accept()));
    expect(state.outcome?.agreed).toEqual(kept);
    const paid = [...claimsOf(state, 'gave'), ...claimsOf(state, 'heldTo')];
    expect(paid.map((each) => each.issue)).not.toContain('visits');
    expect(paid.map((each) => each.issue)).toContain('ships');
  });
});

const deals = FILES.flatMap((file) => [1, 2, 3, 4].map((seed) => aiReview(file, seed).end)).filter(
  ({ outcome }) => outcome?.kind === 'agreement',
);

describe('the body of a page', { timeout: 120_000 }, () => {
  it('carries what its deck says', () => {
    const games = FILES.flatMap((file) => [1, 2, 3, 4].map((seed) => aiReview(file, seed).end));
    const bare = games.flatMap((state) =>
      reports(state).flatMap(({ deck, lead, reactions }) => {
        const body = [...lead.flat(), ...reactions.flatMap((each) => each.body)];
        const told = new Set(body.flatMap(issuesIn));
        return issuesIn(deck).filter((id) => !told.has(id));
      }),
    );
    expect(bare).toEqual([]);
  });

  it('tells what was pledged where its headline or deck has a word taken back', () => {
    const broken = play(open(marks), commit('many'), hold);
    const first = play(broken, table({ ships: 'many' }), decline, table(early), decline);
    const { state } = toEnd(
      play(toFloor(first), table({ ships: 'few', visits: 'yearly' }), accept()),
    );
    const unsaid = reports(state).filter(({ headline, deck }) =>
      [headline.kind, deck.kind].some((kind) => kind === 'unsaid' || kind === 'unsaidDeck'),
    );
    expect(unsaid.length).toBeGreaterThan(5);
    for (const { lead } of unsaid)
      expect(lead.flat().map(({ kind }) => kind)).toContain('committed');
  });

  it('names the annex that was signed, and no offer in its stead', () => {
    for (const { log, ...state } of deals) {
      const decided = log.filter(({ kind }) => kind !== 'annexDecided');
      const round = state.round;
      const taken = { kind: 'annexDecided', taken: true, round, audience: 'all' } as const;
      for (const report of reports({ ...state, log: [...decided, taken] })) {
        const lines = linesOf(report);
        const annex = lines.filter(({ claims }) => claims.some(({ kind }) => kind === 'annex'));
        const inBody = [...report.lead.flat(), ...report.sides.flatMap(({ body }) => body)];
        expect(inBody.some((said) => annex.includes(said))).toBe(true);
        expect(lines.map(({ kind }) => kind)).not.toContain('lastTaken');
      }
    }
  });

  it('tells of no kept word where one was broken', () => {
    const broken = play(open(marks), commit('many'), commit('few'));
    const first = play(broken, table({ ships: 'many' }), decline, table(early), decline);
    const { state } = toEnd(
      play(toFloor(first), table({ ships: 'few', visits: 'yearly' }), accept()),
    );
    expect(claimsOf(state, 'retreated').length).toBeGreaterThan(0);
    expect(claimsOf(state, 'kept')).toEqual([]);
  });

  it('has no box on a dissent that its headline or deck is about', () => {
    const against = { us: { ...marks.us, ratifiers: [ratifier('a'), opponent] } };
    const all = toEnd(play(toFloor(open({ ...marks, ...against })), table(early), accept()));
    const pages = reports(all.state).filter(({ headline, deck }) =>
      [headline.kind, deck.kind].some((kind) => kind === 'outvoted' || kind === 'outvotedDeck'),
    );
    expect(pages.length).toBeGreaterThan(5);
    const boxes = pages.flatMap(({ sides }) => sides.map(({ headline }) => headline.kind));
    expect(boxes).not.toContain('dissentHead');
  });
});

const opponent = ratifier('b', { threshold: 3, stances: { ships: { few: -2 } } });
const commit = (option: string) => ({ kind: 'commit', issue: 'ships', option, orBetter: true });

/** All ways of saying a thing. */
function ways(said: Statement): readonly string[] {
  const { scenario } = open(marks).state;
  return waysOf(grammar.sentences(namesOf(scenario)), said);
}

describe('the English of the front page', () => {
  const { scenario } = open(marks).state;
  const names = namesOf(scenario);
  const term = { issue: 'ships', option: 'as-is' };
  const withClause = (clause: string) => ({
    ...names,
    option: () => ({ spoken: undefined, clause, headline: clause }),
  });

  it('says “as before” once, and has no two colons in a sentence', () => {
    const asBefore = statement('asBefore', term, 'slot');
    const kept = waysOf(grammar.sentences(withClause('Pay stays as before.')), asBefore);
    expect(kept.filter((way) => way.includes('as before, as before'))).toEqual([]);
    const two = withClause('Deputies will hold the talks: one for each side.');
    for (const kind of ['alike', 'furthermore', 'asBefore'] as const) {
      const said = waysOf(grammar.sentences(two), statement(kind, term, 'slot'));
      expect(said.filter((way) => /:.*:/.test(way))).toEqual([]);
    }
  });

  it('reports news that looks ahead as what was written before the end', () => {
    const text = 'If they name no date, he will have little to tell.';
    const ahead = { ...names, event: () => ({ title: 'News', text }) };
    const news = statement('news', { event: 'any', earlier: [] }, 'slot');
    const said = waysOf(grammar.sentences(ahead), news);
    expect(said.filter((way) => way.startsWith(text))).toEqual([]);
    expect(said.every((way) => way.endsWith(text))).toBe(true);
    const past = { ...names, event: () => ({ title: 'News', text: 'It rained.' }) };
    expect(waysOf(grammar.sentences(past), news)).toEqual(['It rained.']);
  });

  it('has those who were left blame whoever left, or understand it', () => {
    const values = { leaver: 'ru', backing: [], critics: ['us-cabinet'] };
    const blamed = ways(statement('rupture', values, 'slot'));
    for (const way of blamed) expect(way).toMatch(/blame|fault/);
    const understood = statement(
      'rupture',
      { ...values, backing: ['us-cabinet'], critics: [] },
      'slot',
    );
    for (const way of ways(understood)) expect(way).toMatch(/underst|did not hold/);
  });
});
