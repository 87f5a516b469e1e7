import { isOffered, issueOf, optionIndex, samePackages } from '../negotiation/agenda.ts';
import { lastOffered } from '../negotiation/course/offers.ts';
import { entryOf } from '../negotiation/entry.ts';
import type { Happening } from '../negotiation/happening.ts';
import type { Offer } from '../negotiation/state.ts';
import type { View } from '../negotiation/view.ts';
import type { IssueId, OptionId, Package } from '../scenario/scenario.ts';

/** Towards the other side, back, or neither. */
export type Course = 'forward' | 'back' | 'aside';

export interface OfferStep {
  readonly issue: IssueId;
  readonly to: OptionId;
  readonly course: Course;
  readonly meets: boolean; // whether the other side’s last offer says so too; never of what the rules told as a step back
}

/** An offer beside what its side had tabled, or stood on in public, before. */
export interface OfferSteps {
  readonly previous: Offer | undefined; // its side's last offer
  readonly again: boolean; // the very same packages
  readonly steps: readonly OfferStep[]; // in whichever alternative is taken
  readonly resumed: readonly IssueId[]; // on which it says what only another alternative of its last offer did
  readonly differing: readonly IssueId[]; // on which the alternatives differ
  readonly left: readonly IssueId[]; // open issues of which it says nothing
}

/** What everybody sees of a game’s offers. */
type Table = Pick<View, 'scenario' | 'offers' | 'log'>;

export function stepsOf(view: Table, offer: Offer): OfferSteps {
  const earlier = view.offers.slice(0, offer.number);
  const previous = earlier.findLast(({ by }) => by === offer.by);
  const { last, theirs } = lastOffered(earlier, offer.by);
  const { stands, closed } = before(view, offer, earlier);
  const told = toldWith(view, offer);
  const issues = view.scenario.issues.map(({ id }) => id);
  const [first = {}, ...others] = offer.packages;
  const isSame = (issue: IssueId): boolean =>
    others.every((pkg) => entryOf(pkg, issue) === entryOf(first, issue));
  const inAll = Object.entries(first).filter(([issue]) => isSame(issue));
  const isResumed = (issue: IssueId, to: OptionId): boolean =>
    stands[issue] !== to && isOffered(last, issue, to);
  return {
    previous,
    again: previous !== undefined && samePackages(previous.packages, offer.packages),
    steps: inAll.flatMap(([issue, to]): readonly OfferStep[] => {
      const from = stands[issue];
      if (from === undefined || from === to || isResumed(issue, to)) return [];
      const known = courseTold(told, issue, to);
      const course = known ?? courseOf(view, offer, issue, from, to);
      return [{ issue, to, course, meets: known !== 'back' && isOffered(theirs, issue, to) }];
    }),
    resumed: inAll.flatMap(([issue, to]) => (isResumed(issue, to) ? [issue] : [])),
    differing: issues.filter((issue) => !isSame(issue)),
    left: issues.filter(
      (issue) =>
        entryOf(closed, issue) === undefined &&
        offer.packages.every((pkg) => entryOf(pkg, issue) === undefined),
    ),
  };
}

/** Where an offer's side stood (N16), and what was closed, by the offers before it. */
function before(
  { scenario }: Table,
  { by }: Offer,
  earlier: readonly Offer[],
): { readonly stands: Package; readonly closed: Package } {
  const positions = scenario.parties.find(({ id }) => id === by)?.positions ?? {};
  let stands: Package = Object.fromEntries(
    Object.entries(positions).map(([issue, { option }]) => [issue, option]),
  );
  let closed: Package = {};
  for (const each of earlier) {
    const signed = signedOf(each);
    closed = { ...closed, ...signed };
    stands = { ...stands, ...(each.by === by ? each.packages[0] : {}), ...signed };
  }
  return { stands, closed };
}

/** What of an offer was accepted or initialled. */
export function signedOf({ packages, answer }: Offer): Package {
  switch (answer?.kind) {
    case 'accepted':
      return packages[answer.package] ?? {};
    case 'initialled':
      return Object.fromEntries(
        Object.entries(packages[0] ?? {}).filter(([issue]) => answer.issues.includes(issue)),
      );
    case 'declined':
    case 'walkedOut':
    case undefined:
      return {};
  }
}

/** What the rules told of an offer’s steps (N16): what follows it up to the next offer. */
function toldWith({ log }: Table, { by, number }: Offer): readonly Told[] {
  const at = log.findIndex((each) => each.kind === 'tabled' && each.offer === number);
  if (at < 0) return [];
  const next = log.findIndex((each, index) => index > at && each.kind === 'tabled');
  return log
    .slice(at, next < 0 ? undefined : next)
    .filter((each): each is Told => isStep(each) && each.party === by);
}

type Told = Extract<Happening, { readonly kind: 'conceded' | 'shifted' }>;

function isStep(happening: Happening): happening is Told {
  return happening.kind === 'conceded' || happening.kind === 'shifted';
}

/** What the rules called a step; undefined where they do not tell it, as the older ones did not. */
function courseTold(told: readonly Told[], issue: IssueId, to: OptionId): Course | undefined {
  const ways = told.filter((each) => each.issue === issue).map((each) => wayTold(each, to));
  return ways.find((way) => way !== undefined);
}

function wayTold(told: Told, to: OptionId): Course | undefined {
  if (told.kind === 'conceded') return 'forward';
  if (told.to !== to) return undefined;
  return told.way === 'back' ? 'back' : 'aside';
}

/** By the way from the own public position to the other side's, in the order of the options. */
function courseOf(
  { scenario }: Table,
  { by }: Offer,
  id: IssueId,
  from: OptionId,
  to: OptionId,
): Course {
  const issue = issueOf(scenario, id);
  if (issue === undefined) return 'aside';
  const position = (own: boolean): number => {
    const party = scenario.parties.find((each) => (each.id === by) === own);
    return optionIndex(issue, party?.positions[id]?.option ?? issue.statusQuo);
  };
  const way = Math.sign(position(false) - position(true));
  const gone = way * (optionIndex(issue, to) - optionIndex(issue, from));
  return gone > 0 ? 'forward' : gone < 0 ? 'back' : 'aside';
}
