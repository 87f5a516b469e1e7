import type { Ballot, Vote } from '../../src/table/outcome/vote/ballot.ts';

type Given = readonly [name: string, weight: number, approves: boolean, veto?: 'veto'];

const ballots = (side: 0 | 1, given: readonly Given[]): readonly Ballot[] =>
  given.map(([name, weight, approves, veto], place) => ({
    side,
    place,
    name,
    weight,
    veto: veto !== undefined,
    approves,
  }));

/** Seven votes at two homes, the vetoes last; the first home's veto falls as asked for. */
export function fixtureVote(passes: boolean): Vote {
  const all = [
    ...ballots(0, [
      ['Congress', 3, passes, 'veto'],
      ['NATO allies', 2, true],
      ['Pentagon', 2, false],
    ]),
    ...ballots(1, [
      ['The President', 3, true, 'veto'],
      ['General Staff', 2, false],
      ['Foreign Min.', 2, true],
      ['Guardians', 1, true],
    ]),
  ];
  return {
    ballots: [...all.filter(({ veto }) => !veto), ...all.filter(({ veto }) => veto)],
    homes: [
      { quorum: 5, passed: passes },
      { quorum: 6, passed: true },
    ],
  };
}
