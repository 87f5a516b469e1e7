import { describe, expect, it } from 'vitest';
import { deadlockOf } from '../../src/simulation/deadlock.ts';
import { chunksOf } from '../../src/simulation/chunks.ts';
import { playToEnd, usualLineup } from '../../src/simulation/play-game.ts';
import { playHere } from '../../src/simulation/share-out.ts';
import { unmetIn } from '../../src/simulation/unmet.ts';
import { startGame } from '../../src/negotiation/start.ts';
import type { GameState } from '../../src/negotiation/state.ts';
import { issue, ratifier, scenario, type ScenarioMarks } from '../kit/scenario.ts';
import { edited, exampleScenario } from '../scenario/example.ts';
import { inTheWayOfEachOther } from './drafts.ts';

const example = exampleScenario();
const lineup = usualLineup(example);
const results = playHere(example, chunksOf([lineup], { games: 30, dice: 1 })).flat();
const unmet = unmetIn(example, [{ lineup, results }]);
const states = results.map(({ dice }) => playToEnd(example, dice, lineup));

describe('what games never met', () => {
  it('is told of options, events, gestures, steps and leave just as the games themselves show it', () => {
    const signed = new Set(
      states.flatMap(({ outcome }) => Object.entries(outcome?.agreed ?? {}).map(String)),
    );
    const every = example.issues.flatMap(({ id, options }) =>
      options.map((option) => String([id, option.id])),
    );
    expect(unmet.options.map((each) => String([each.issue, each.option]))).toEqual(
      every.filter((each) => !signed.has(each)),
    );
    const log = states.flatMap((state) => state.log);
    for (const told of unmet.parties) {
      const party = example.parties.find(({ id }) => id === told.party)!;
      const made = log.flatMap((each) =>
        each.kind === 'gestureMade' && each.party === told.party ? [each.gesture] : [],
      );
      expect(told.gestures).toEqual(
        party.gestures.map(({ id }) => id).filter((id) => !made.includes(id)),
      );
      const conceded = log.flatMap((each) =>
        each.kind === 'conceded' && each.party === told.party ? [each.concession] : [],
      );
      expect(told.concessions).toEqual(
        party.concessions.map(({ id }) => id).filter((id) => !conceded.includes(id)),
      );
    }
    expect(unmet.events).toEqual([]);
    expect(unmet.parties[0]).toMatchObject({
      neverAsked: [], // at least in a draft (N27)
      neverGranted: [],
      idle: ['herders'],
    });
  });

  it('[N3] names every game without a deal by dice and lineup, and it ends so again when it is opened', () => {
    const named = unmet.odd.flatMap(({ kind, games }) => games.map((game) => ({ kind, ...game })));
    expect(named).toHaveLength(unmet.games - unmet.deals);
    expect(named.length).toBeGreaterThan(0);
    for (const { kind, dice, lineup: who } of named.slice(0, 5)) {
      expect(playToEnd(example, dice, who).outcome?.kind).toBe(kind);
    }
  });

  it('[N20] tells leave that was always refused, and in how many stalemates it was wanted', () => {
    const draft = exampleScenario(edited(...inTheWayOfEachOther(3.5)));
    const who = usualLineup(draft);
    const told = unmetIn(draft, [
      { lineup: who, results: playHere(draft, chunksOf([who], { games: 10, dice: 1 })).flat() },
    ]);
    expect(told.deadlocks.map(({ why }) => why)).toEqual(['leave']);
    expect(told.deadlocks[0]?.games).toBe(told.games - told.deals);
    const asked = told.deadlocks[0]?.leave ?? [];
    expect(asked.map(({ party, option }) => `${party} ${option}`)).toContain('fi few');
    for (const { games, refused } of asked) expect(refused).toBeLessThanOrEqual(games);
    expect(told.odd).toEqual([{ kind: 'stalemate', games: expect.any(Array) as unknown[] }]);
  });

  it('stays small enough to be sent: plain data, under 2,000 letters a game', () => {
    for (const each of results) {
      expect(JSON.parse(JSON.stringify(each))).toEqual(each);
      expect(JSON.stringify(each).length).toBeLessThan(2000);
    }
  });
});

describe('what stood in the way', () => {
  const both = { first: { now: 0, then: 40 }, second: { now: 0, then: 10, gap: 60 } };
  const issues = [
    issue('first', ['now', 'then']),
    issue('second', ['now', 'then', 'gap'], { bridging: ['gap'], needsTrust: { gap: 80 } }),
  ];
  const at = (marks: ScenarioMarks, change: Partial<GameState> = {}) =>
    deadlockOf({ ...startGame(scenario({ issues, ...marks }), 1), ...change });
  const us = { points: both, noAgreement: 5 };
  const ru = us;

  it('is that nobody tabled a package that was there, or that it was declined', () => {
    expect(at({ us, ru })).toEqual({ why: 'unfound' });
    const offer = { number: 0, by: 'us', round: 1, severable: false, final: false } as const;
    const offers = [{ ...offer, packages: [{ first: 'then' }], answer: undefined }];
    expect(at({ us, ru }, { offers })).toEqual({ why: 'declined' });
    const poor = [{ ...offer, packages: [{ first: 'now' }], answer: undefined }];
    expect(at({ us, ru }, { offers: poor })).toEqual({ why: 'unfound' });
  });

  it('[N20] is leave that was wanted', () => {
    const asks = {
      first: { allowed: ['now'], consult: { then: 0 } },
      second: { allowed: ['now'] },
    };
    expect(at({ us: { ...us, mandate: asks }, ru })).toEqual({
      why: 'leave',
      options: [{ party: 'us', issue: 'first', option: 'then', refused: false }],
    });
  });

  it('[N23] is what experts had not opened, then [N41] trust', () => {
    const dear = { ...us, noAgreement: 25, mandate: { first: { allowed: ['now'] } } };
    expect(at({ us: dear, ru: { ...ru, noAgreement: 25 } })).toEqual({
      why: 'locked',
      issues: ['second'],
    });
    const dearer = { ...dear, noAgreement: 45 };
    expect(at({ us: dearer, ru: { ...ru, noAgreement: 45 } })).toEqual({ why: 'trust' });
  });

  it('[N20] is red lines, by issue where one alone would do, and on several where not', () => {
    const shut = { first: { allowed: ['now'] }, second: { allowed: ['now'] } };
    expect(at({ us: { ...us, mandate: shut }, ru })).toEqual({
      why: 'redLines',
      issues: ['first', 'second'],
    });
    expect(at({ us: { ...us, mandate: shut, noAgreement: 70 }, ru })).toEqual({
      why: 'redLines',
      issues: [],
    });
  });

  it('[N32] is the ratifiers, or [N51] that there is nothing to gain', () => {
    const stern = [ratifier('r', { threshold: 3 }), ratifier('s', { threshold: 3 })];
    expect(at({ us: { ...us, ratifiers: stern }, ru })).toEqual({ why: 'home' });
    expect(at({ us: { ...us, noAgreement: 100 }, ru })).toEqual({ why: 'nothingToGain' });
  });
});
