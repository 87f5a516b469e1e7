import { describe, expect, it } from 'vitest';
import { soundedOut } from '../../../src/debrief/chapters/sounded-out.ts';
import { optionPoints } from '../../../src/negotiation/points.ts';
import { otherParty, partyOf } from '../../../src/negotiation/parties.ts';
import { GAMES } from '../games.ts';

describe.each(GAMES)('what was sounded out in %s', (_, game) => {
  const review = game();
  const { scenario } = review;
  const soundings = soundedOut(review);

  it('is every question of the log with its answer, in order', () => {
    const kinds = ['backChannelAsked', 'expertsProposed', 'nonPaperHanded'];
    const asked = review.end.log.filter(({ kind }) => kinds.includes(kind));
    expect(soundings.map(({ round, by }) => [round, by])).toEqual(
      asked.map((each) => [each.round, 'party' in each ? each.party : undefined]),
    );
    for (const { move, by, answer } of soundings) {
      expect(review.moves[move]).toMatchObject({ party: otherParty(scenario, by), move: answer });
    }
  });

  it('leaked as often as the log says', () => {
    const leaks = review.end.log.filter(({ kind }) => kind === 'leaked').length;
    expect(soundings.filter(({ leaked }) => leaked)).toHaveLength(leaks);
  });

  it('[N27] tells what leave a draft brought, as often as the log says', () => {
    const given = review.end.log.flatMap((each) =>
      each.kind === 'consulted' && each.draft && each.granted ? [each] : [],
    );
    const told = soundings.flatMap(({ leaves }) => leaves);
    expect(told).toEqual(given.map(({ party, issue, option }) => ({ party, issue, option })));
  });

  it('stands beside the sheet of who was asked, and the options that experts open', () => {
    for (const { move, by, question, truth } of soundings) {
      const before = review.steps[move]!.state;
      const asked = partyOf(scenario, otherParty(scenario, by));
      for (const { issue: id, points } of truth.stakes) {
        const issue = scenario.issues.find((each) => each.id === id)!;
        const worth = issue.options.map((option) => optionPoints(asked, issue, option.id, before));
        expect(points).toBe(Math.max(...worth) - Math.min(...worth));
      }
      if (question.kind === 'backChannel') {
        expect(truth.stakes.map(({ issue }) => issue)).toEqual(question.issues);
      }
      if (question.kind === 'nonPaper') {
        const [{ package: draft, points } = { package: {}, points: [] }] = truth.packages;
        expect(draft).toEqual(question.package);
        expect(points).toHaveLength(2);
      }
      if (question.kind === 'experts') {
        const issue = scenario.issues.find(({ id }) => id === question.issue)!;
        expect(truth.packages.map(({ package: pkg }) => pkg[issue.id])).toEqual(
          issue.options.filter(({ bridging }) => bridging).map(({ id }) => id),
        );
      }
    }
  });
});

it('there is something to sound out in these games', () => {
  const kinds = GAMES.flatMap(([, game]) =>
    soundedOut(game()).map(({ question }) => question.kind),
  );
  expect(new Set(kinds)).toContain('backChannel');
  expect(new Set(kinds)).toContain('experts');
  const leaves = GAMES.flatMap(([, game]) => soundedOut(game()).flatMap((each) => each.leaves));
  expect(leaves.length).toBeGreaterThan(0);
  expect(new Set(kinds)).toContain('nonPaper');
});
