import { issueOf, optionIndex } from '../negotiation/agenda.ts';
import { partyOf } from '../negotiation/parties.ts';
import { optionPoints } from '../negotiation/points.ts';
import type { IssueId, OptionId, PartyId, Scenario } from '../scenario/scenario.ts';
import { happened } from './happened.ts';
import { phrase, type Phrase } from './phrase.ts';
import type { Review } from './review.ts';
import { partyName } from './words.ts';

/** Who conceded what, when. */
export interface Concessions {
  readonly issues: readonly IssueTimeline[]; // in the order of the agenda
  readonly first: ConcessionStep | undefined; // who moved first
  readonly reciprocity: Readonly<Record<PartyId, Reciprocity>>;
  readonly said: Phrase;
}

export interface IssueTimeline {
  readonly issue: IssueId;
  readonly positions: Readonly<Record<PartyId, OptionId>>; // where each side began in public
  readonly steps: readonly ConcessionStep[]; // in order; empty where nobody moved
  readonly ended: OptionId; // what holds now
}

export interface ConcessionStep {
  readonly move: number;
  readonly round: number;
  readonly party: PartyId;
  readonly issue: IssueId;
  readonly from: OptionId;
  readonly to: OptionId;
  readonly distance: number; // options passed on the issue's scale
  readonly cost: number; // points to the side that conceded (negative: it cost nothing, it gained)
  readonly gift: number; // points to the other side
  readonly public: string | undefined; // the scenario's words, where the step has a name (N16)
  readonly home: string | undefined;
}

/** How often a side's concessions were answered by one of the other side's. */
export interface Reciprocity {
  readonly made: number; // moves in which the side conceded
  readonly answered: number; // of them, by the other side's next offer or acceptance
  readonly cost: number; // points given up by its own sheet, in all
}

/** N16, as a timeline by issue; every step by the sheets at the trust of signature (N41). */
export function concessions(review: Review): Concessions {
  const steps = happened(review, 'conceded').map(({ move, happening }): ConcessionStep => {
    const { round, party, issue, from, to, concession } = happening;
    const named = partyOf(review.scenario, party).concessions.find(({ id }) => id === concession);
    return {
      ...{ move, round, party, issue, from, to },
      distance: distance(review.scenario, issue, from, to),
      cost: -gain(review, party, issue, from, to),
      gift: gain(review, otherSide(review, party), issue, from, to),
      public: named?.public,
      home: named?.home,
    };
  });
  const [first] = steps;
  return {
    issues: review.scenario.issues.map(({ id, statusQuo }) => ({
      issue: id,
      positions: Object.fromEntries(
        review.scenario.parties.map((party) => [
          party.id,
          party.positions[id]?.option ?? statusQuo,
        ]),
      ),
      steps: steps.filter(({ issue }) => issue === id),
      ended: review.outcome.package[id] ?? statusQuo,
    })),
    first,
    reciprocity: Object.fromEntries(
      review.sides.map((id) => [id, reciprocityOf(review, id, steps)]),
    ),
    said:
      first === undefined
        ? phrase('concessions.none')
        : phrase('concessions.first', {
            party: partyName(review.scenario, first.party),
            round: first.round,
          }),
  };
}

function otherSide({ sides }: Review, id: PartyId): PartyId {
  return sides[0] === id ? sides[1] : sides[0];
}

function distance(scenario: Scenario, id: IssueId, from: OptionId, to: OptionId): number {
  const issue = issueOf(scenario, id);
  return issue === undefined ? 0 : Math.abs(optionIndex(issue, to) - optionIndex(issue, from));
}

function gain(
  { scenario, outcome }: Review,
  id: PartyId,
  on: IssueId,
  from: OptionId,
  to: OptionId,
): number {
  const issue = issueOf(scenario, on);
  if (issue === undefined) return 0;
  const worth = (option: OptionId): number =>
    optionPoints(partyOf(scenario, id), issue, option, outcome.trustAtSignature);
  return worth(to) - worth(from);
}

/**
 * A concession is answered if the other side concedes in its next move that tables, accepts or
 * initials something. Steps made in one move count as one.
 */
function reciprocityOf(review: Review, id: PartyId, steps: readonly ConcessionStep[]): Reciprocity {
  const moves = [...new Set(steps.filter(({ party }) => party === id).map(({ move }) => move))];
  const other = otherSide(review, id);
  const theirs = new Set(steps.filter(({ party }) => party === other).map(({ move }) => move));
  const answered = moves.filter((made) => {
    const next = review.moves.findIndex(
      ({ party, move }, at) => at > made && party === other && SPEAKS.has(move.kind),
    );
    return theirs.has(next);
  });
  const cost = steps.reduce((sum, step) => sum + (step.party === id ? step.cost : 0), 0);
  return { made: moves.length, answered: answered.length, cost };
}

const SPEAKS: ReadonlySet<string> = new Set(['table', 'accept', 'initial']);
