import type { IssueId, OptionId } from '../scenario/scenario.ts';
import { isClosed } from './agenda.ts';
import { offerOnTable } from './answer.ts';
import { refusalOf } from './legality.ts';
import type { Move } from './move.ts';
import { availableOptions } from './options.ts';
import type { View } from './view.ts';

/** What a party may do now. */
export interface LegalMoves {
  /**
   * Every legal move but offers, which are too many. Back-channel questions stand once for each
   * pair of issues, in the agenda's order.
   */
  readonly moves: readonly Move[];
  /** On the floor: the open issues and, for each, what may be put into a package. */
  readonly table: Readonly<Record<IssueId, readonly OptionId[]>> | undefined;
}

/** Up to so many issues of a severable offer, each non-empty choice of them is listed. */
const SUBSETS_UP_TO = 6;

/** The legal moves of the view's party; none where it is not its turn. */
export function legalMoves(view: View): LegalMoves {
  if (view.turn !== view.party) return { moves: [], table: undefined };
  const moves = candidates(view).filter((move) => refusalOf(view, move) === undefined);
  return { moves, table: view.phase === 'floor' ? tableOf(view) : undefined };
}

function tableOf(view: View): Readonly<Record<IssueId, readonly OptionId[]>> {
  const open = view.scenario.issues.filter(({ id }) => !isClosed(view.closed, id));
  return Object.fromEntries(open.map(({ id }) => [id, availableOptions(view, id)]));
}

function candidates(view: View): readonly Move[] {
  switch (view.phase) {
    case 'caucus':
      return caucusCandidates(view);
    case 'reply':
      return replyCandidates(view);
    case 'floor':
      return [
        { kind: 'pass' },
        ...Object.keys(view.closed).map((issue): Move => ({ kind: 'reopen', issue })),
        { kind: 'walkOut' },
      ];
    case 'answer':
      return answerCandidates(view);
    case 'lastWord':
      return [{ kind: 'walkOut' }, { kind: 'stay' }];
    case 'annex':
      return [true, false].map((accept): Move => ({ kind: 'answerAnnex', accept }));
    case 'dispatches':
    case 'roundEnd':
    case 'ratification':
    case 'over':
      return [];
  }
}

function caucusCandidates({ scenario, own }: View): readonly Move[] {
  const { issues } = scenario;
  const moves: Move[] = [{ kind: 'hold' }];
  for (const [at, { id: issue, options }] of issues.entries()) {
    for (const { id: option } of options) {
      moves.push(
        { kind: 'consult', issue, option },
        { kind: 'commit', issue, option, orBetter: false },
        { kind: 'commit', issue, option, orBetter: true },
      );
    }
    for (const other of issues.slice(at + 1)) {
      moves.push({ kind: 'backChannel', issues: [issue, other.id] });
    }
    moves.push({ kind: 'justify', issue }, { kind: 'experts', issue });
  }
  for (const { id: gesture } of own.gestures) moves.push({ kind: 'gesture', gesture });
  for (const { id: ratifier } of own.ratifiers) moves.push({ kind: 'reassure', ratifier });
  return moves;
}

function replyCandidates({ request }: View): readonly Move[] {
  if (request?.kind === 'experts') {
    return [true, false].map((agree): Move => ({ kind: 'answerExperts', agree }));
  }
  const answers = request?.kind === 'backChannel' ? [...request.issues, 'vague'] : [];
  return answers.map((matters): Move => ({ kind: 'tell', matters }));
}

function answerCandidates(view: View): readonly Move[] {
  const offer = offerOnTable(view);
  if (offer === undefined) return [];
  const named = [...new Set(offer.packages.flatMap((pkg) => Object.keys(pkg)))];
  return [
    ...offer.packages.map((_, index): Move => ({ kind: 'accept', package: index })),
    ...(offer.severable ? subsets(named) : []).map((issues): Move => ({ kind: 'initial', issues })),
    { kind: 'decline' },
    ...named.map((obstacle): Move => ({ kind: 'decline', obstacle })),
    { kind: 'walkOut' },
  ];
}

function subsets(issues: readonly IssueId[]): readonly (readonly IssueId[])[] {
  if (issues.length > SUBSETS_UP_TO) return [...issues.map((issue) => [issue]), issues];
  const all: (readonly IssueId[])[] = [];
  for (let mask = 1; mask < 2 ** issues.length; mask++) {
    all.push(issues.filter((_, at) => (mask >> at) % 2 === 1));
  }
  return all;
}
