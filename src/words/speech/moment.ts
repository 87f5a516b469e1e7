import { entryOf } from '../../negotiation/entry.ts';
import type { Happening } from '../../negotiation/happening.ts';
import type { View } from '../../negotiation/view.ts';
import type { IssueId, OptionId, Package, PartyId, SpokenAct } from '../../scenario/scenario.ts';
import { stepsOf } from '../offer-steps.ts';
import { offeredOn } from '../offer-words.ts';
import type { Occasion } from './lines.ts';

/** Something at which a delegation speaks, and what it can speak of. */
export interface Moment {
  readonly party: PartyId;
  readonly act?: SpokenAct; // of the author's lines
  readonly occasions: readonly [Occasion, ...Occasion[]]; // of the phrasebook; where one is used up, the next
  readonly issue?: IssueId | undefined;
  readonly option?: OptionId | undefined; // on that issue
  readonly other?: IssueId | undefined;
}

type By<K extends Happening['kind']> = Extract<Happening, { readonly kind: K }>;

/** When a happening, which both sides know of, is spoken at; else undefined. */
export function momentOf(view: View, happening: Happening): Moment | undefined {
  switch (happening.kind) {
    case 'tabled':
      return momentOfOffer(view, happening);
    case 'accepted': {
      const taken = view.offers[happening.offer]?.packages[happening.package] ?? {};
      return { ...simply(happening, 'accept'), ...twoOf(taken) };
    }
    case 'initialled':
      return { ...simply(happening, 'initial'), ...twoOf(happening.closed) };
    case 'declined':
      return momentOfRefusal(view, happening);
    case 'passed':
      return simply(happening, 'pass');
    case 'reopened':
      return { ...simply(happening, 'reopen'), issue: happening.issue, option: happening.option };
    case 'stayed':
      return simply(happening, 'stay');
    case 'walkedOut':
      return simply(happening, 'walkOut');
    case 'backChannelAsked': {
      const [issue, other] = happening.issues;
      return { party: happening.party, occasions: ['ask'], issue, other };
    }
    case 'backChannelTold':
      return momentOfAnswer(happening);
    case 'nonPaperHanded':
      return simply(happening, 'nonPaper');
    case 'nonPaperAnswered':
      return momentOfDraft(happening);
    case 'expertsProposed':
      return { ...simply(happening, 'experts'), issue: happening.issue };
    case 'expertsAnswered':
      return {
        party: happening.party,
        occasions: [happening.agree ? 'expertsYes' : 'expertsNo'],
        issue: happening.issue,
      };
    case 'committed':
      return { ...simply(happening, 'commit'), issue: happening.issue, option: happening.option };
    case 'retreated':
      return { ...simply(happening, 'retreat'), issue: happening.issue, option: happening.option };
    case 'justified':
      return { ...simply(happening, 'justify'), issue: happening.issue };
    case 'ratified':
      return simply(happening, happening.passed ? 'ratified' : 'notRatified');
    case 'roundOpened':
    case 'dispatch':
    case 'bridgingOpened':
    case 'consulted':
    case 'leaked':
    case 'gestureMade': // it has words of its own
    case 'reassured':
    case 'held':
    case 'conceded': // said with the offer
    case 'shifted':
    case 'credibilityLost':
    case 'judgedWalkOut':
    case 'trustMoved':
    case 'goodwillMoved':
    case 'noAgreementMoved':
    case 'mandateMoved':
    case 'news':
    case 'clockMoved':
    case 'substituted':
    case 'endedByModerator':
    case 'annexProposed':
    case 'annexAnswered':
    case 'annexDecided':
    case 'voted':
    case 'ended':
    case 'epilogue':
      return undefined;
  }
}

function simply({ party }: { readonly party: PartyId }, act: SpokenAct): Moment {
  return { party, act, occasions: [act] };
}

/** The first two issues of a package, with the option of the first. */
function twoOf(pkg: Package): Pick<Moment, 'issue' | 'option' | 'other'> {
  const [issue, other] = Object.keys(pkg);
  return { issue, option: issue === undefined ? undefined : entryOf(pkg, issue), other };
}

function momentOfOffer(view: View, happening: By<'tabled'>): Moment {
  const { party } = happening;
  const offer = view.offers[happening.offer];
  if (offer === undefined) return { party, act: 'table', occasions: ['still'] };
  const { previous, again, steps } = stepsOf(view, offer);
  const [first, second] = steps.filter(({ course, meets }) => meets || course === 'forward');
  const moves = { issue: first?.issue, option: first?.to, other: second?.issue };
  if (offer.final) return { ...simply(happening, 'final'), ...moves };
  if (offer.packages.length > 1) return { ...simply(happening, 'menu'), ...moves };
  if (again) return { party, occasions: ['again'] };
  if (previous === undefined) {
    return { party, act: 'table', occasions: ['opening', 'still'], ...moves };
  }
  if (first !== undefined) return { party, act: 'table', occasions: ['table', 'still'], ...moves };
  const back = steps.find(({ course, meets }) => !meets && course === 'back');
  if (back === undefined) return { party, act: 'table', occasions: ['still'] };
  return { party, occasions: ['back'], issue: back.issue, option: back.to };
}

const refusals = {
  leave: 'declineForLeave',
  price: 'declineForPrice',
  home: 'declineForHome',
} as const;

function momentOfRefusal(view: View, happening: By<'declined'>): Moment {
  const { party, offer, obstacle: issue, ground } = happening;
  const about = issue === undefined ? {} : { issue, option: offeredOn(view.offers[offer], issue) };
  const act = ground === undefined ? 'decline' : refusals[ground];
  const plainly =
    issue === undefined ? (['decline'] as const) : (['declineOver', 'decline'] as const);
  return {
    ...{ party, act, ...about },
    occasions: ground === undefined ? plainly : [refusals[ground], ...plainly],
  };
}

function momentOfAnswer(happening: By<'backChannelTold'>): Moment {
  const [first, second] = happening.issues;
  if (happening.matters === 'vague') {
    return { ...simply(happening, 'vague'), issue: first, other: second };
  }
  const other = happening.matters === first ? second : first;
  return { ...simply(happening, 'tell'), issue: happening.matters, other };
}

const drafts = { basis: 'draftBasis', out: 'draftOut', vague: 'draftVague' } as const;

function momentOfDraft({ party, answer }: By<'nonPaperAnswered'>): Moment {
  return typeof answer === 'string'
    ? { party, occasions: [drafts[answer]] }
    : { party, occasions: ['draftChange'], issue: answer.change };
}
