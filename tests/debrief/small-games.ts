import type { Review } from '../../src/debrief/review.ts';
import { isUnlocked } from '../../src/negotiation/agenda.ts';
import { standingOf } from '../../src/negotiation/home/mandate.ts';
import { papersOf, partyOf } from '../../src/negotiation/parties.ts';
import { pointsOf, settlementPrice } from '../../src/negotiation/points.ts';
import { moodOf, passes, supportOf } from '../../src/negotiation/home/ratification.ts';
import { newRecord } from '../../src/record/record.ts';
import type { Package } from '../../src/scenario/scenario.ts';
import { randomGame } from '../arbitraries/game.ts';

/** The review of a random game of a random small scenario, which has no file to be parsed again. */
export function reviewOf(seed: number): Review {
  const { scenario, steps, moves, dice } = randomGame(seed);
  const end = steps.at(-1)!.state;
  const [first, second] = scenario.parties;
  const seats = { [first.id]: { kind: 'person' }, [second.id]: { kind: 'person' } } as const;
  const record = { ...newRecord({ scenario, text: '', dice, seats }), moves };
  return {
    ...{ record, scenario, moves, steps, end },
    sides: [first.id, second.id],
    outcome: end.outcome!,
    ...{ stored: undefined, diverged: undefined, refused: undefined, edited: false },
  };
}

/** Every package of the options that are open at the end. */
export function everyPackage({ scenario, end }: Review): readonly Package[] {
  return scenario.issues.reduce<readonly Package[]>(
    (packages, issue) =>
      packages.flatMap((pkg) =>
        issue.options
          .filter((option) => isUnlocked(end.opened, issue, option))
          .map((option) => ({ ...pkg, [issue.id]: option.id })),
      ),
    [{}],
  );
}

/** Points of both by the measure of the end. */
export function worthOf({ scenario, end, outcome, sides }: Review, pkg: Package): [number, number] {
  const signing = { rules: end.rules, trust: outcome.trustAtSignature };
  const [a, b] = sides.map(
    (id) =>
      pointsOf(partyOf(scenario, id), pkg, signing, scenario.issues) -
      settlementPrice(papersOf(end, id)),
  );
  return [a ?? 0, b ?? 0];
}

/** Whether both sides could have signed a package, with leave, and would have ratified it that day. */
export function passesHome({ scenario, end, sides }: Review, pkg: Package): boolean {
  return sides.every((id) => {
    const party = partyOf(scenario, id);
    const papers = papersOf(end, id);
    const mayHold = scenario.issues.every(({ id: issue, statusQuo }) => {
      const option = pkg[issue] ?? statusQuo;
      if (option === statusQuo || option === end.closed[issue]) return true;
      return standingOf(party, papers, issue, option) !== 'redLine';
    });
    const approves = passes(party, (ratifier) => {
      const goodwill = papers.goodwill[ratifier.id] ?? 0;
      const support = supportOf(ratifier, pkg, goodwill) + moodOf(end.rules, end.dice, ratifier.id);
      return support >= ratifier.threshold;
    });
    return mayHold && approves;
  });
}
