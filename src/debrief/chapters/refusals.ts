import type { Rationale } from '../../delegations/rationale.ts';
import { rationalePhrases, type RationaleKey } from '../../delegations/rationale-phrases.ts';
import type { Phrase } from '../../lib/phrase.ts';
import type { Pair } from '../../analysis/space.ts';
import { fullPackage } from '../../negotiation/agenda.ts';
import { papersOf, partyOf } from '../../negotiation/parties.ts';
import { reservationValue } from '../../negotiation/points.ts';
import type { Move, MoveKind, MoveOf } from '../../negotiation/move.ts';
import type { GameState } from '../../negotiation/state.ts';
import { view } from '../../negotiation/view.ts';
import type { MoveSource } from '../../record/move-source.ts';
import type { IssueId, Package, PartyId } from '../../scenario/scenario.ts';
import { worthThen } from './dance.ts';
import { preparation, stakesOf } from './preparation.ts';
import { readRationale } from '../read-rationale.ts';
import { signingOf, type Review } from '../review.ts';

/** Why a delegation that no person led refused something, unsealed. */
export interface Refused {
  readonly move: number; // its index
  readonly round: number;
  readonly by: PartyId;
  readonly made: Move;
  readonly offer: number | undefined; // the offer that it answered
  readonly packages: readonly RefusedPackage[]; // of that offer
  readonly source: MoveSource | undefined; // where the seat followed an earlier game
  readonly rationale: Rationale | undefined; // what decided; of that earlier game where it was followed
  readonly sentences: readonly Phrase<RationaleKey>[]; // the same as phrases of the area `rationale`
  readonly sufficed: SufficientPackage | undefined; // what it would have tabled itself then
  readonly beliefs: readonly BeliefBesideTruth[]; // what it believed of the other side, the dearest first
}

export interface RefusedPackage {
  readonly package: Package; // as offered
  readonly points: Pair; // then, completed with what was closed and the status quo
  readonly noDeal: number; // what the delegation had without agreement, then
}

export interface SufficientPackage {
  readonly package: Package; // the issues that were open
  readonly points: Pair;
}

/** An issue as the delegation saw it, as it was, and as the other side had guessed of the delegation. */
export interface BeliefBesideTruth {
  readonly issue: IssueId;
  readonly believed: number; // 0–1: its share of all that the other side can gain
  readonly certainty: number; // 0–1
  readonly truth: number; // 0–1: the share on the other side's sheet
  readonly guessed: 0 | 1 | 2 | 3 | undefined; // the other side's own note on how much it matters here
  readonly mattered: number; // 0–3, as it truly mattered to the delegation
}

/**
 * Every refusal by an AI delegation with its sealed rationale: declined offers, refused experts,
 * vague answers, a declined annex, a walk-out. So are those that an earlier game was followed in,
 * though a person may have made them there without a word. What a record does not tell in a readable
 * form is left out.
 */
export function whyRefused(review: Review): readonly Refused[] {
  return review.moves.flatMap(({ party, move, rationale, source }, at): Refused[] => {
    const state = review.steps[at]?.state;
    const read = readRationale(rationale);
    if (state === undefined || !refuses(move)) return [];
    if (read === undefined && source?.kind !== 'record') return [];
    return [{ ...refusal(review, state, at, party, move, read), source }];
  });
}

/** Which moves turn something down; the others ask, offer or agree. */
const REFUSES: { readonly [K in MoveKind]?: (move: MoveOf<K>) => boolean } = {
  decline: () => true,
  walkOut: () => true,
  tell: ({ matters }) => matters === 'vague',
  answerExperts: ({ agree }) => !agree,
  answerAnnex: ({ accept }) => !accept,
};

function refuses<K extends MoveKind>(move: MoveOf<K>): boolean {
  const turnsDown = REFUSES[move.kind] as ((made: MoveOf<K>) => boolean) | undefined;
  return turnsDown?.(move) ?? false;
}

function refusal(
  review: Review,
  state: GameState,
  at: number,
  by: PartyId,
  made: Move,
  rationale: Rationale | undefined,
): Omit<Refused, 'source'> {
  const { scenario } = review;
  const offer = state.phase === 'answer' ? state.onTable : undefined;
  const whole = (pkg: Package): Package =>
    fullPackage(scenario.issues, { ...state.closed, ...pkg });
  const enough = rationale?.wouldHaveSufficed;
  const noDeal = reservationValue(
    partyOf(scenario, by),
    papersOf(state, by),
    scenario.issues,
    state,
  );
  return {
    ...{ move: at, round: state.round, by, made, offer, rationale },
    packages: (offer === undefined ? [] : (state.offers[offer]?.packages ?? [])).map((pkg) => ({
      package: pkg,
      points: worthThen(state, whole(pkg)),
      noDeal,
    })),
    sentences: rationale ? rationalePhrases(rationale, view(state, by)) : [],
    sufficed: enough && { package: enough, points: worthThen(state, whole(enough)) },
    beliefs: rationale ? beliefs(review, by, rationale) : [],
  };
}

function beliefs(
  review: Review,
  by: PartyId,
  { believed }: Rationale,
): readonly BeliefBesideTruth[] {
  const { scenario, sides } = review;
  const other = sides[0] === by ? sides[1] : sides[0];
  const stakes = stakesOf(scenario, other, signingOf(review));
  const all = [...stakes.values()].reduce((sum, each) => sum + each, 0);
  const notes = new Map(preparation(review, other).guesses.map((each) => [each.issue, each]));
  return believed.map(({ issue, weight, certainty }) => ({
    issue,
    believed: weight,
    certainty,
    truth: all > 0 ? (stakes.get(issue) ?? 0) / all : 0,
    guessed: notes.get(issue)?.guessed,
    mattered: notes.get(issue)?.truth ?? 0,
  }));
}
