import { issueOf, optionIndex } from '../../negotiation/agenda.ts';
import { papersOf, partyOf } from '../../negotiation/parties.ts';
import { optionPoints } from '../../negotiation/points.ts';
import type { GameState } from '../../negotiation/state.ts';
import type { IssueId, OptionId, PartyId, Scenario } from '../../scenario/scenario.ts';
import { happened, type Happened } from '../happened.ts';
import { phrase, type Phrase } from '../../lib/phrase.ts';
import { signingOf, type Review } from '../review.ts';
import { sideName } from '../../negotiation/names.ts';

/** Who conceded what, when. */
export interface Concessions {
  readonly issues: readonly IssueTimeline[]; // in the order of the agenda
  readonly first: ConcessionStep | undefined; // who moved first
  readonly reciprocity: Readonly<Record<PartyId, Reciprocity>>;
  readonly said: Phrase;
}

export interface IssueTimeline {
  readonly issue: IssueId;
  /** Where each side stood in public: when the talks began, then after each round. */
  readonly stands: Readonly<Record<PartyId, readonly OptionId[]>>;
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

/** How often a side's concessions were answered, and what all its moving came to. */
export interface Reciprocity {
  readonly made: number; // moves in which the side conceded
  readonly answered: number; // of them, by the other side's next offer or acceptance
  readonly cost: number; // points by its own sheet, from its public positions to its last stands
  readonly gift: number; // the same way by the other side's sheet
}

/**
 * N16, as a timeline by issue; every step by the sheets at the trust of signature (N41). A step that
 * several packages take, of one offer or of one after the other, is told once, unless its maker had
 * moved off again in between.
 */
export function concessions(review: Review): Concessions {
  const shifts = happened(review, 'shifted');
  const steps = happened(review, 'conceded').flatMap(({ move, happening }, at, all) => {
    const isTold = all
      .slice(0, at)
      .some(
        (before) =>
          isSameStep(before.happening, happening) &&
          !shifts.some(
            (shift) =>
              shift.move > before.move &&
              shift.move < move &&
              shift.happening.party === happening.party &&
              shift.happening.issue === happening.issue,
          ),
      );
    return isTold ? [] : [stepOf(review, move, happening)];
  });
  const [first] = steps;
  const stands = standsByRound(review);
  return {
    issues: review.scenario.issues.map(({ id, statusQuo }) => ({
      issue: id,
      stands: Object.fromEntries(
        review.sides.map((party) => [
          party,
          stands.map((then) => papersOf(then, party).stands[id] ?? statusQuo),
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
            party: sideName(review.scenario, first.party),
            round: first.round,
          }),
  };
}

type Conceded = Happened<'conceded'>['happening'];

function isSameStep(one: Conceded, other: Conceded): boolean {
  return (
    one.party === other.party &&
    one.issue === other.issue &&
    one.from === other.from &&
    one.to === other.to
  );
}

function stepOf(
  review: Review,
  move: number,
  { round, party, issue, from, to, concession }: Conceded,
): ConcessionStep {
  const named = partyOf(review.scenario, party).concessions.find(({ id }) => id === concession);
  return {
    ...{ move, round, party, issue, from, to },
    distance: distance(review.scenario, issue, from, to),
    cost: -gain(review, party, issue, from, to),
    gift: gain(review, otherSide(review, party), issue, from, to),
    public: named?.public,
    home: named?.home,
  };
}

/** The game as it stood when the talks began, and after the last move of each round. */
function standsByRound({ steps, end }: Review): readonly GameState[] {
  const rounds = Array.from({ length: end.round }, (_, index) => index + 1);
  return [0, ...rounds].map((round) => {
    const last = steps.findLastIndex(({ state }) => state.round <= round);
    return steps[round === 0 ? 0 : last + 1]?.state ?? end;
  });
}

function otherSide({ sides }: Review, id: PartyId): PartyId {
  return sides[0] === id ? sides[1] : sides[0];
}

function distance(scenario: Scenario, id: IssueId, from: OptionId, to: OptionId): number {
  const issue = issueOf(scenario, id);
  return issue === undefined ? 0 : Math.abs(optionIndex(issue, to) - optionIndex(issue, from));
}

function gain(review: Review, id: PartyId, on: IssueId, from: OptionId, to: OptionId): number {
  const { scenario } = review;
  const issue = issueOf(scenario, on);
  if (issue === undefined) return 0;
  const worth = (option: OptionId): number =>
    optionPoints(partyOf(scenario, id), issue, option, signingOf(review));
  return worth(to) - worth(from);
}

/**
 * A concession is answered if the other side concedes the next time that it tables, accepts or
 * initials something or passes the floor. Steps made in one move count as one.
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
  const way = (whose: PartyId): number =>
    review.scenario.issues.reduce((sum, { id: issue, statusQuo }) => {
      const began = partyOf(review.scenario, id).positions[issue]?.option ?? statusQuo;
      return (
        sum + gain(review, whose, issue, began, papersOf(review.end, id).stands[issue] ?? began)
      );
    }, 0);
  return { made: moves.length, answered: answered.length, cost: 0 - way(id), gift: way(other) };
}

/** To pass is to let it stand unanswered. */
const SPEAKS: ReadonlySet<string> = new Set(['table', 'accept', 'initial', 'pass']);
