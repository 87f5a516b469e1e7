import { partyOf } from '../../negotiation/parties.ts';
import { optionPoints, type Signing } from '../../negotiation/points.ts';
import type { IssueId, Party, PartyId, Scenario } from '../../scenario/scenario.ts';
import { phrase, type Phrase } from '../../lib/phrase.ts';
import { calibrationOf, type Calibration } from './calibration.ts';
import { signingOf, type Review } from '../review.ts';
import { sideName } from '../../negotiation/names.ts';

/** What a player noted before the talks, beside the truth. */
export interface PreparationReview {
  readonly party: PartyId; // whose notes
  readonly aims: string; // as noted; empty if nothing was
  readonly guesses: readonly Guess[]; // in the order of the agenda
  readonly calibration: Calibration;
  readonly said: Phrase;
}

export interface Guess {
  readonly issue: IssueId;
  readonly guessed: 0 | 1 | 2 | 3 | undefined; // how much it matters to the other side
  readonly stake: number; // points: from the other side's best option to its worst
  readonly truth: number; // 0–3: the stake as a part of its largest, times 3
}

export function preparation(review: Review, party: PartyId): PreparationReview {
  const { scenario, record, sides } = review;
  const notes = record.notes[party];
  const other = sides[0] === party ? sides[1] : sides[0];
  const stakes = stakesOf(scenario, other, signingOf(review));
  const largest = Math.max(0, ...stakes.values());
  const guesses = scenario.issues.map(({ id }): Guess => {
    const stake = stakes.get(id) ?? 0;
    const truth = largest > 0 ? (3 * stake) / largest : 0;
    return { issue: id, guessed: notes?.guesses[id], stake, truth };
  });
  const calibration = calibrationOf(guesses);
  return {
    party,
    aims: notes?.aims ?? '',
    guesses,
    calibration,
    said: phrase(`preparation.${kindOf(calibration)}`, {
      other: sideName(scenario, other),
      guessed: calibration.guessed,
      issues: guesses.length,
    }),
  };
}

/** What each issue can cost a side: from the option worth most to the one worth least, in points. */
export function stakesOf(
  scenario: Scenario,
  id: PartyId,
  signing: Signing,
): ReadonlyMap<IssueId, number> {
  const party: Party = partyOf(scenario, id);
  return new Map(
    scenario.issues.map((issue) => {
      const worth = issue.options.map((option) => optionPoints(party, issue, option.id, signing));
      return [issue.id, Math.max(...worth) - Math.min(...worth)];
    }),
  );
}

function kindOf({ rank, guessed }: Calibration): string {
  if (guessed === 0) return 'none';
  if (rank === undefined) return 'flat';
  if (rank >= 0.6) return 'good';
  if (rank >= 0.2) return 'fair';
  if (rank > -0.2) return 'chance';
  return rank > -0.6 ? 'wrong' : 'reversed';
}
