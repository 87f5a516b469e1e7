import type { Happening } from '../../src/negotiation/happening.ts';
import { partyOf } from '../../src/negotiation/parties.ts';
import { optionPoints } from '../../src/negotiation/points.ts';
import type { GameState, Offer, Outcome } from '../../src/negotiation/state.ts';
import type { Claim } from '../../src/press/claim.ts';
import type { IssueId, OptionId, PartyId } from '../../src/scenario/scenario.ts';

interface OnIssue {
  readonly party: PartyId;
  readonly issue: IssueId;
}

/** All that the alternatives of an offer say on an issue. */
function said({ packages }: Offer, issue: IssueId, silent: OptionId | undefined) {
  return new Set(packages.map((pkg) => pkg[issue] ?? silent));
}

/** What a side asked for: in its first offer, each alternative of it, or else in public. */
function begunBy({ scenario, offers }: GameState, { party, issue }: OnIssue) {
  const [first] = offers.filter(({ by }) => by === party);
  const position = scenario.parties.find(({ id }) => id === party)?.positions[issue]?.option;
  return first === undefined ? new Set([position]) : said(first, issue, position);
}

function isAsked(state: GameState, claim: OnIssue, option: OptionId): boolean {
  const begun = begunBy(state, claim);
  return begun.size === 1 && begun.has(option);
}

interface Exchange extends OnIssue {
  readonly from: OptionId;
  readonly to: OptionId;
}

/** How many points more its own sheet has for it where it came than where it was (N41). */
function gain(
  { scenario, rules }: GameState,
  { trustAtSignature: trust }: Outcome,
  { party, issue, from, to }: Exchange,
): number {
  const own = partyOf(scenario, party);
  const meant = scenario.issues.find(({ id }) => id === issue);
  const worth = (option: OptionId) =>
    meant === undefined ? 0 : optionPoints(own, meant, option, { rules, trust });
  return worth(to) - worth(from);
}

function costs(state: GameState, outcome: Outcome, exchange: Exchange): boolean {
  return gain(state, outcome, exchange) < 0;
}

/** Costs its maker something that the other side has of it. */
function isConcession(state: GameState, outcome: Outcome, exchange: Exchange): boolean {
  const other = state.scenario.parties.find(({ id }) => id !== exchange.party)?.id ?? '';
  return costs(state, outcome, exchange) && gain(state, outcome, { ...exchange, party: other }) > 0;
}

/** Whether an offer has, in some alternative, what costs its maker something and gives it to the other. */
function moves(state: GameState, outcome: Outcome, offer: Offer): boolean {
  return state.scenario.issues.some(({ id: issue }) => {
    const begun = [...begunBy(state, { party: offer.by, issue })];
    return [...said(offer, issue, begun[0])].some((to) =>
      begun.every(
        (from) =>
          from !== undefined &&
          to !== undefined &&
          isConcession(state, outcome, { party: offer.by, issue, from, to }),
      ),
    );
  });
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
      return (
        isAsked(state, claim, claim.from) &&
        isConcession(state, outcome, claim) &&
        state.offers.some((offer) => {
          const options = said(offer, claim.issue, claim.from);
          const isOnly = options.size === 1 && options.has(claim.to);
          return offer.by === claim.party && offer.round === claim.round && isOnly;
        })
      );
    case 'nobodyMoved':
      return !some((each) => each.kind === 'conceded');
    case 'gave':
      return (
        outcome.agreed[claim.issue] === claim.to &&
        scenario.issues.find(({ id }) => id === claim.issue)?.statusQuo !== claim.to &&
        isAsked(state, claim, claim.from) &&
        isConcession(state, outcome, claim)
      );
    case 'movedFirst': {
      const first = state.offers.find((offer) => moves(state, outcome, offer));
      const to = outcome.agreed[claim.issue];
      return (
        first?.by === claim.party &&
        first.round === claim.round &&
        (to === undefined || isConcession(state, outcome, { ...claim, to }))
      );
    }
    case 'asked':
      return isAsked(state, claim, claim.option);
    case 'heldTo':
      return state.offers.every((offer) => {
        const options = said(offer, claim.issue, claim.option);
        return offer.by !== claim.party || (options.size === 1 && options.has(claim.option));
      });
    case 'stood': {
      const last = state.offers.findLast(
        ({ by, packages }) => by === claim.party && packages.some((pkg) => claim.issue in pkg),
      );
      const stand = state.parties[claim.party]?.stands[claim.issue];
      // Initials after it bind both.
      const isLast = last !== undefined && (last.packages[0]?.[claim.issue] ?? stand) === stand;
      return stand === claim.option && (!isLast || said(last, claim.issue, stand).size === 1);
    }
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
        !some((each) => each.kind === 'retreated') &&
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
    case 'found':
      return some(
        (each) =>
          each.kind === 'bridgingOpened' &&
          each.event === undefined &&
          each.issue === claim.issue &&
          each.options.includes(claim.option),
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
