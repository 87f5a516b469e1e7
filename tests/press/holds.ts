import type { Happening } from '../../src/negotiation/happening.ts';
import { partyOf } from '../../src/negotiation/parties.ts';
import { optionPoints } from '../../src/negotiation/points.ts';
import type { GameState, Outcome } from '../../src/negotiation/state.ts';
import type { Claim } from '../../src/press/claim.ts';
import type { IssueId, OptionId, PartyId } from '../../src/scenario/scenario.ts';

interface OnIssue {
  readonly party: PartyId;
  readonly issue: IssueId;
}

/** What a side asked for: in the first package of its first offer, or else in public. */
function askedBy({ scenario, offers }: GameState, { party, issue }: OnIssue): OptionId | undefined {
  const [first] = offers.filter(({ by }) => by === party);
  const position = scenario.parties.find(({ id }) => id === party)?.positions[issue]?.option;
  return first?.packages[0]?.[issue] ?? position;
}

/** Whether its own sheet has less for it where it came than where it was (N41). */
function costs(
  { scenario, rules }: GameState,
  { trustAtSignature: trust }: Outcome,
  { party, issue, from, to }: OnIssue & { readonly from: OptionId; readonly to: OptionId },
): boolean {
  const own = partyOf(scenario, party);
  const meant = scenario.issues.find(({ id }) => id === issue);
  const worth = (option: OptionId) =>
    meant === undefined ? 0 : optionPoints(own, meant, option, { rules, trust });
  return worth(to) < worth(from);
}

/** Whether a claim is true of a finished game, read in its log and its state alone. */
export function holds(state: GameState, claim: Claim): boolean {
  const { log, outcome, scenario } = state;
  if (outcome === undefined) return false;
  const some = (test: (each: Happening) => boolean): boolean => log.some(test);
  switch (claim.kind) {
    case 'ended':
      return some((each) => each.kind === 'ended' && each.outcome === claim.outcome);
    case 'roundsLeft':
      return (
        scenario.rounds - log.filter((each) => each.kind === 'roundOpened').length === claim.count
      );
    case 'agreed':
      return outcome.agreed[claim.issue] === claim.option;
    case 'open':
      return (
        scenario.issues.some(({ id }) => id === claim.issue) && !(claim.issue in outcome.agreed)
      );
    case 'signed':
      return state.closed[claim.issue] === claim.option;
    case 'lastTaken': {
      const last = log.findLast(({ kind }) => kind === 'accepted' || kind === 'initialled');
      return (
        (last?.kind === 'accepted' || last?.kind === 'initialled') &&
        last.party === claim.party &&
        last.round === claim.round &&
        state.offers[last.offer]?.by !== claim.party
      );
    }
    case 'obstacle':
      return some(
        (each) =>
          each.kind === 'declined' &&
          each.party === claim.party &&
          each.obstacle === claim.issue &&
          each.round === claim.round,
      );
    case 'ground':
      return some(
        (each) =>
          each.kind === 'declined' &&
          each.party === claim.party &&
          each.ground === claim.ground &&
          each.round === claim.round,
      );
    case 'initialled':
      return some(
        (each) =>
          each.kind === 'initialled' &&
          each.closed[claim.issue] === claim.option &&
          each.round === claim.round,
      );
    case 'asBefore':
      return (
        scenario.issues.find(({ id }) => id === claim.issue)?.statusQuo === claim.option &&
        outcome.package[claim.issue] === claim.option
      );
    case 'hangsOn':
      return (
        outcome.agreed[claim.issue] === claim.option &&
        !state.events.includes(claim.event) &&
        scenario.issues
          .find(({ id }) => id === claim.issue)
          ?.options.find(({ id }) => id === claim.option)?.contingent?.event === claim.event
      );
    case 'ratified':
      return some(
        (each) =>
          each.kind === 'ratified' && each.party === claim.party && each.passed === claim.passed,
      );
    case 'blocked':
      return (
        outcome.kind === 'unratified' &&
        some((each) => each.kind === 'voted' && each.ratifier === claim.ratifier && !each.approves)
      );
    case 'voted':
      return some(
        (each) =>
          each.kind === 'voted' &&
          each.ratifier === claim.ratifier &&
          each.approves === claim.approves,
      );
    case 'weighed':
      return some(
        (each) =>
          each.kind === 'voted' &&
          each.ratifier === claim.ratifier &&
          each.decisive?.issue === claim.issue &&
          each.decisive.option === claim.option,
      );
    case 'walkedOut':
      return some(
        (each) =>
          each.kind === 'walkedOut' && each.party === claim.party && each.round === claim.round,
      );
    case 'judged':
      return some(
        (each) =>
          each.kind === 'judgedWalkOut' &&
          each.ratifier === claim.ratifier &&
          each.backs === claim.backs,
      );
    case 'conceded':
      return some(
        (each) =>
          each.kind === 'conceded' &&
          each.party === claim.party &&
          each.issue === claim.issue &&
          each.from === claim.from &&
          each.to === claim.to &&
          each.round === claim.round,
      );
    case 'nobodyMoved':
      return !some((each) => each.kind === 'conceded');
    case 'gave':
      return (
        outcome.agreed[claim.issue] === claim.to &&
        askedBy(state, claim) === claim.from &&
        costs(state, outcome, claim)
      );
    case 'movedFirst': {
      const first = log.find((each) => each.kind === 'conceded');
      return (
        first?.kind === 'conceded' &&
        first.party === claim.party &&
        first.round === claim.round &&
        costs(state, outcome, first)
      );
    }
    case 'asked':
      return askedBy(state, claim) === claim.option;
    case 'stood':
      return state.parties[claim.party]?.stands[claim.issue] === claim.option;
    case 'finalDeclined':
      return some((each) => {
        const offer = each.kind === 'declined' ? state.offers[each.offer] : undefined;
        return (
          each.kind === 'declined' &&
          offer?.final === true &&
          offer.by === claim.by &&
          each.party !== claim.by &&
          each.round === claim.round
        );
      });
    case 'reopened':
      return some(
        (each) =>
          each.kind === 'reopened' &&
          each.party === claim.party &&
          each.issue === claim.issue &&
          each.round === claim.round,
      );
    case 'committed':
      return some(
        (each) =>
          each.kind === 'committed' &&
          each.party === claim.party &&
          each.issue === claim.issue &&
          each.option === claim.option &&
          each.round === claim.round,
      );
    case 'retreated':
      return some(
        (each) =>
          each.kind === 'retreated' &&
          each.party === claim.party &&
          each.issue === claim.issue &&
          each.round === claim.round,
      );
    case 'kept': {
      const own = { party: claim.party, issue: claim.issue };
      const made = log.findLastIndex(
        (each) => each.kind === 'committed' && each.party === own.party && each.issue === own.issue,
      );
      return (
        made >= 0 &&
        !log.some(
          (each, at) =>
            at > made &&
            each.kind === 'retreated' &&
            each.party === own.party &&
            each.issue === own.issue,
        ) &&
        !some((each) => each.kind === 'retreated' && each.party === own.party) &&
        !some((each) => {
          if (each.kind !== 'committed' || each.party !== own.party) return false;
          const to = outcome.agreed[each.issue];
          return to !== undefined && costs(state, outcome, { ...each, from: each.option, to });
        })
      );
    }
    case 'leaked': {
      const at = log.findIndex((each) => each.kind === 'leaked' && each.round === claim.round);
      const before = log.slice(0, at).map(({ kind }) => kind);
      const isDraft = before.lastIndexOf('nonPaperHanded') > before.lastIndexOf('backChannelTold');
      return at >= 0 && (claim.what === 'draft') === isDraft;
    }
    case 'experts':
      return some(
        (each) =>
          each.kind === 'expertsAnswered' &&
          each.issue === claim.issue &&
          each.agree === claim.agreed &&
          each.round === claim.round,
      );
    case 'gesture':
      return some(
        (each) =>
          each.kind === 'gestureMade' &&
          each.party === claim.party &&
          each.gesture === claim.gesture &&
          each.round === claim.round,
      );
    case 'dispatch':
      return some(
        (each) =>
          each.kind === 'dispatch' && each.event === claim.event && each.round === claim.round,
      );
    case 'annex':
      return some((each) => each.kind === 'annexDecided' && each.taken === claim.taken);
    case 'trust':
      return (
        Math.sign(state.trust - scenario.trust) === { up: 1, down: -1, nowhere: 0 }[claim.moved]
      );
    case 'about':
      return scenario.issues.some(({ id }) => id === claim.issue);
  }
}
