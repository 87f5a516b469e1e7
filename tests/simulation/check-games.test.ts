import { describe, expect, it } from 'vitest';
import { checkGames } from '../../src/simulation/check-games.ts';
import { chunksOf } from '../../src/simulation/chunks.ts';
import type { GameResult } from '../../src/simulation/game-result.ts';
import { usualLineup } from '../../src/simulation/play-game.ts';
import { playHere } from '../../src/simulation/share-out.ts';
import type { Scenario } from '../../src/scenario/scenario.ts';
import { wordsOf } from '../kit/problem-words.ts';
import { edited, exampleScenario } from '../scenario/example.ts';
import { inTheWayOfEachOther, twoMoreCounts, twoMoreTerms, twoMoreCosts } from './drafts.ts';

type Edits = readonly (readonly [string, string])[];

const played = (scenario: Scenario, games = 40) => {
  const lineup = usualLineup(scenario);
  return [{ lineup, results: playHere(scenario, chunksOf([lineup], { games, dice: 1 })).flat() }];
};

const warned = (...edits: Edits) => {
  const scenario = exampleScenario(edited(...edits));
  return checkGames(scenario, played(scenario)).map((each) => ({
    path: each.path.join('.'),
    says: wordsOf(each),
  }));
};

/** The example's own games, with something changed in each result. */
const changed = (change: (result: GameResult, at: number) => Partial<GameResult>) => {
  const scenario = exampleScenario();
  const [own] = played(scenario, 12);
  if (own === undefined) throw new Error('nobody played');
  const results = own.results.map((result, at) => ({ ...result, ...change(result, at) }));
  return checkGames(scenario, [{ lineup: own.lineup, results }]).map((each) => ({
    path: each.path.join('.'),
    says: wordsOf(each),
  }));
};

const containing = (words: string): string => expect.stringContaining(words) as string;

describe('what games say against a scenario', { timeout: 60_000 }, () => {
  it('is nothing of the worked example, and nothing where none was played', () => {
    expect(warned()).toEqual([]);
    const scenario = exampleScenario();
    expect(checkGames(scenario, played(scenario, 0))).toEqual([]);
  });

  it('[N20] is that a first draft comes to nothing, which leave is in the way, and what leave is reckoned on', () => {
    expect(warned(...inTheWayOfEachOther(1))).toEqual([
      {
        path: 'parties.se.mandate.fence.consult.0.needsSupport',
        says: expect.stringMatching(
          /^[6-9]\d% of 40 games .* came to nothing: [23]\d stalemates, .* every good package needed permission .*"few"/,
        ) as string,
      },
    ]);
    expect(warned(...inTheWayOfEachOther(-1))).toEqual([]);
  });

  it('is six options that no agreement holds, each by name, and not five', () => {
    expect(warned(...twoMoreTerms, ...twoMoreCosts, ...twoMoreCounts)).toContainEqual({
      path: expect.stringMatching(/^issues\.\d\.options\.\d\.id$/) as string,
      says: expect.stringMatching(
        /^[6-9] options were never signed in \d\d agreements .*"term: seven", "term: eight"/,
      ) as string,
    });
    expect(warned(...twoMoreTerms).map(({ says }) => says)).not.toContainEqual(
      containing('options were never signed'),
    );
  });

  it('[N53] is that one side takes nearly all, or that nobody gains', () => {
    const unfair = changed(({ reservation }) => ({
      kind: 'agreement',
      points: { se: (reservation['se'] ?? 0) + 9, fi: (reservation['fi'] ?? 0) + 1 },
    }));
    expect(unfair).toContainEqual({
      path: 'parties.fi.noAgreement.points',
      says: expect.stringMatching(
        /90% of the gains go to Sweden; 60% at most would be fair\. Lower what no agreement is worth to Finland/,
      ) as string,
    });
    const barely = changed(({ reservation }) => ({
      kind: 'agreement',
      points: { se: (reservation['se'] ?? 0) + 60.4, fi: (reservation['fi'] ?? 0) + 39.6 },
    }));
    expect(barely).toEqual([]);
    const idle = changed(({ reservation }) => ({ kind: 'agreement', points: reservation }));
    expect(idle).toContainEqual({
      path: 'parties',
      says: 'In 12 games of AI against AI nobody gained anything.',
    });
  });

  it('[N32] is that what was signed is not ratified, and by whom', () => {
    const found = changed((_, at) =>
      at < 7
        ? { kind: 'unratified', agreed: {}, blockedBy: ['treasury'], deadlock: null }
        : { kind: 'agreement', blockedBy: [], deadlock: null },
    );
    expect(found[0]).toEqual({
      path: 'parties.fi.ratifiers.1.threshold',
      says: containing('7 of them were signed and not ratified: "treasury" said no most often.'),
    });
  });

  it.each([
    [{ why: 'unfound' }, 'neither side tabled it', 'parties'],
    [{ why: 'declined' }, 'was on the table', 'parties'],
    [{ why: 'trust' }, 'needed more trust than there was', 'parties'],
    [{ why: 'home' }, 'no package could pass the ratifiers', 'parties'],
    [{ why: 'nothingToGain' }, 'no package was better for both', 'parties'],
    [{ why: 'redLines', issues: [] }, 'red lines on several issues', 'parties'],
    [{ why: 'redLines', issues: ['fence'] }, 'moving one on "fence"', 'issues.1.id'],
    [{ why: 'locked', issues: ['fence'] }, 'experts had not opened, on "fence"', 'issues.1.id'],
    [
      { why: 'leave', options: [{ party: 'se', issue: 'animals', option: 'many', refused: true }] },
      'needed permission that was refused or never asked for: "many"',
      'parties.se.mandate.animals.consult.0.needsSupport',
    ],
  ] as const)(
    'says of talks that came to nothing what was in the way: %j',
    (deadlock, says, path) => {
      const found = changed(() => ({ kind: 'stalemate', agreed: {}, deadlock }));
      expect(found).toEqual([{ path, says: containing(says) }]);
    },
  );
});
