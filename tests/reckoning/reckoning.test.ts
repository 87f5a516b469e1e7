import { describe, expect, it } from 'vitest';
import { chanceOfLeak, consultable } from '../../src/reckoning/caucus.ts';
import { floorOf, opensRound } from '../../src/reckoning/turn.ts';
import { optionFacts } from '../../src/reckoning/option-facts.ts';
import { openEssentials, reckon } from '../../src/reckoning/worth.ts';
import { sinceOwnMove } from '../../src/screens/table/since-own-move.ts';
import { availableOptions } from '../../src/negotiation/options.ts';
import { playedGame, scenarios } from '../kit/played-games.ts';

const patiently = { timeout: 60_000 };

describe('what the desk reckons', () => {
  it('[N15, N50, N51] comes to the outcome of the game', patiently, () => {
    let signed = 0;
    for (const slug of scenarios) {
      for (const view of playedGame(slug).ends) {
        const { outcome, party } = view;
        if (outcome?.kind !== 'agreement' && outcome?.kind !== 'partial') continue;
        signed += 1;
        // The vote moves trust afterwards, and points are counted at signature (N41).
        const reckoned = reckon({ ...view, trust: outcome.trustAtSignature }, {});
        expect(reckoned.full).toEqual(outcome.package);
        expect(reckoned.points).toBe(outcome.points[party]);
        expect(reckoned.above).toBe(reckoned.points - reckoned.noDeal);
        expect(reckoned.home.chance).toBeGreaterThan(0);
      }
    }
    expect(signed).toBeGreaterThan(0);
  });

  it.each(scenarios)('[N10, N20, N23] offers what may be offered: %s', patiently, (slug) => {
    let refused = 0;
    for (const { before: view } of playedGame(slug).moves) {
      for (const issue of view.scenario.issues) {
        const facts = optionFacts(view, issue);
        const open = facts.filter(({ refusal }) => !refusal).map(({ option }) => option.id);
        expect(open).toEqual(availableOptions(view, issue.id));
        refused += facts.length - open.length;
        for (const { standing, leave } of facts) {
          expect(leave !== undefined).toBe(standing === 'consult');
        }
      }
    }
    expect(refused).toBeGreaterThan(0);
  });

  it('[N20] foretells what the capital then says', patiently, () => {
    let asked = 0;
    for (const { before, fresh } of scenarios.flatMap((slug) => playedGame(slug).moves)) {
      const [answer] = fresh;
      if (answer?.kind !== 'consulted' || answer.party !== before.party) continue;
      asked += 1;
      const door = consultable(before).find(
        ({ issue, option }) => issue.id === answer.issue && option.id === answer.option,
      );
      expect(door && door.leave.now >= door.leave.needed).toBe(answer.granted);
    }
    expect(asked).toBeGreaterThan(0);
  });

  it('[N1, N2, N21] knows whose floor it is, and what a leak is likely to be', patiently, () => {
    for (const { before: view } of playedGame('rome-2001').moves) {
      const [first, second] =
        opensRound(view) === view.party ? [view.party, view.other] : [view.other, view.party];
      const onFloor = view.phase === 'floor' || view.phase === 'answer';
      const expected = onFloor ? (view.floors.length === 0 ? first : second) : undefined;
      expect(floorOf(view)).toBe(expected);
      expect(chanceOfLeak(view)).toBeCloseTo(Math.max(0, (60 - view.trust) / 200));
      expect(openEssentials(view).every(({ essential }) => essential)).toBe(true);
    }
  });
});

describe('what just happened', () => {
  it('begins at the last move of one’s own and ends at the present', patiently, () => {
    for (const { after, fresh } of playedGame('rome-2001').moves) {
      const latest = sinceOwnMove(after);
      expect(latest.slice(-fresh.length)).toEqual(fresh.slice(-latest.length));
      const [first] = latest;
      const isOwn = first && 'party' in first && first.party === after.party;
      expect(isOwn === true || latest.length === after.log.length).toBe(true);
    }
  });
});
