import { entryOf } from '../negotiation/entry.ts';
import type { Happening } from '../negotiation/happening.ts';
import type { Offer } from '../negotiation/state.ts';
import type { IssueId, OptionId, Package } from '../scenario/scenario.ts';
import { at, listed, type Names } from './names.ts';
import { stepsOf, type Course, type OfferStep, type OfferSteps } from './offer-steps.ts';

type Of<K extends Happening['kind']> = Extract<Happening, { readonly kind: K }>;

/** What an offer changes against its side's last one, and what of that answers the other side. */
export function tabledWords(names: Names, { party, offer: number }: Of<'tabled'>): string {
  const { speak, view } = names;
  const who = names.who(party);
  const offer = view.offers[number];
  if (offer === undefined) return speak('happenings:offer.still', { who });
  const compared = stepsOf(view, offer);
  return [
    headline(names, who, offer, compared),
    ...(offer.packages.length === 1 && !compared.again ? answerWords(names, compared) : []),
    ...leftWords(names, offer, compared),
    ...(offer.severable ? [speak('happenings:offer.severable')] : []),
    ...(offer.final ? [speak('happenings:offer.final')] : []),
  ].join(' ');
}

function headline(names: Names, who: string, offer: Offer, compared: OfferSteps): string {
  const { speak } = names;
  const { previous, again, steps, differing } = compared;
  if (again) return speak('happenings:offer.again', { who });
  if (differing.length > 0) return choiceWords(names, who, offer, compared);
  if (steps.length > 0 && previous !== undefined) {
    return speak('happenings:offer.course', { who, what: courseWords(names, steps) });
  }
  if (previous !== undefined) return speak('happenings:offer.still', { who });
  if (steps.length === 0) return speak('happenings:offer.opens', { who });
  const { issues } = names.view.scenario;
  const [kept, ...others] = issues.filter(({ id }) => steps.every(({ issue }) => issue !== id));
  if (kept === undefined) return speak('happenings:offer.opensElsewhere', { who });
  if (others.length === 0 && issues.length > 3) {
    return speak('happenings:offer.opensFarAway', { who, what: names.phrases.issue(kept.id) });
  }
  const most = steps.length * 2 > issues.length;
  return speak(most ? 'happenings:offer.opensBeyond' : 'happenings:offer.opensBut', {
    who,
    what: listOf(names, steps),
  });
}

/** The alternatives by what tells them apart; in full only where that is not much. */
function choiceWords(
  names: Names,
  who: string,
  { packages }: Offer,
  { steps, differing }: OfferSteps,
): string {
  const { speak } = names;
  const most = differing.length > 3 && differing.length * 2 > names.view.scenario.issues.length;
  const choice = tellsApart(names, packages, differing)
    ? speak('happenings:offer.choice', {
        who,
        choices: listed(
          names,
          packages.map((pkg) => optionsOf(names, pkg, differing)),
          'or',
        ),
      })
    : speak(most ? 'happenings:offer.openChoice' : 'happenings:offer.wideChoice', {
        who,
        what: listed(names, differing.map(names.phrases.issue)),
      });
  if (steps.length === 0) return choice;
  return [choice, speak('happenings:offer.inEach', { what: courseWords(names, steps) })].join(' ');
}

/** Whether alternatives are told in full: only where a reader can hold them side by side. */
export function tellsApart(
  { phrases }: Names,
  packages: readonly Package[],
  differing: readonly IssueId[],
): boolean {
  if (differing.length * packages.length > 4) return false;
  return packages.every((pkg) =>
    differing.every((issue) => {
      const chosen = entryOf(pkg, issue);
      return chosen === undefined || !phrases.option(issue, chosen).includes(',');
    }),
  );
}

/** What a package says on some issues; of what it leaves out, that it does. */
export function optionsOf(names: Names, pkg: Package, issues: readonly IssueId[]): string {
  const { issue, option } = names.phrases;
  return listed(
    names,
    issues.map((id) => {
      const chosen = entryOf(pkg, id);
      return chosen === undefined
        ? names.speak('happenings:offer.nothingOn', { issue: issue(id) })
        : option(id, chosen);
    }),
  );
}

const courses = ['meets', 'forward', 'back', 'aside'] as const satisfies readonly (
  Course | 'meets'
)[];

/** “moves on a and b, goes back on c” */
function courseWords(names: Names, steps: readonly OfferStep[]): string {
  const parts = courses.flatMap((course) => {
    const such = steps.filter((step) => (step.meets ? 'meets' : step.course) === course);
    if (such.length === 0) return [];
    return [names.speak(`happenings:course.${course}`, { what: listOf(names, such) })];
  });
  return listed(names, parts, 'then');
}

/** Of many steps only the issues: where they lead stands in the text. */
function listOf(names: Names, steps: readonly OfferStep[]): string {
  return listed(
    names,
    steps.map(({ issue, to }) => {
      return at(names, names.phrases, issue, steps.length > 3 ? undefined : to);
    }),
  );
}

function leftWords(
  names: Names,
  { packages: [first = {}] }: Offer,
  { left, again }: OfferSteps,
): readonly string[] {
  if (left.length === 0 || again) return [];
  const covered = Object.keys(first);
  const [key, issues] =
    left.length > covered.length
      ? (['happenings:offer.covers', covered] as const)
      : (['happenings:offer.leaves', left] as const);
  return [names.speak(key, { what: listed(names, issues.map(names.phrases.issue)) })];
}

/** Whether it moves where the other side said that the last offer failed. */
function answerWords(names: Names, { previous, steps, left }: OfferSteps): readonly string[] {
  const { answer } = previous ?? {};
  if (answer?.kind !== 'declined' || answer.obstacle === undefined) return [];
  const { obstacle } = answer;
  if (left.includes(obstacle)) return [];
  const issue = names.phrases.issue(obstacle);
  const step = steps.find((each) => each.issue === obstacle);
  if (step === undefined) return [names.speak('happenings:offer.unmet', { issue })];
  if (step.course !== 'forward' && !step.meets) return [];
  if (steps.length === 1) return [names.speak('happenings:offer.metThere')];
  return [names.speak('happenings:offer.met', { issue })];
}

export function acceptedWords(
  names: Names,
  { party, offer, package: taken }: Of<'accepted'>,
): string {
  const { speak, view } = names;
  const said = { who: names.who(party) };
  const accepted = view.offers[offer];
  if (accepted === undefined || accepted.packages.length < 2) {
    return speak('happenings:accepted', said);
  }
  const { differing } = stepsOf(view, accepted);
  const choice = optionsOf(names, accepted.packages[taken] ?? {}, differing);
  return speak('happenings:acceptedOne', { ...said, choice });
}

export function initialledWords(names: Names, { party, offer, closed }: Of<'initialled'>): string {
  const pairs = Object.entries(closed).map(([id, option]) => at(names, names.phrases, id, option));
  const [whole = {}] = names.view.offers[offer]?.packages ?? [];
  const rest = Object.keys(whole).length > pairs.length;
  return names.speak(rest ? 'happenings:initialledPart' : 'happenings:initialled', {
    who: names.who(party),
    what: listed(names, pairs),
  });
}

/** Over what an offer falls, and for which reason. */
export function declinedWords(
  names: Names,
  { party, offer: number, obstacle, ground }: Of<'declined'>,
): string {
  const { speak, view } = names;
  const offer = view.offers[number];
  const declined = refusedWords(names, names.who(party), ground, offer, obstacle);
  return offer?.final === true ? [declined, speak('happenings:declinedFinal')].join(' ') : declined;
}

function refusedWords(
  names: Names,
  who: string,
  ground: Of<'declined'>['ground'],
  offer: Offer | undefined,
  obstacle: IssueId | undefined,
): string {
  const { speak, phrases } = names;
  if (obstacle === undefined) {
    return speak(
      ground === undefined ? 'happenings:declined' : `happenings:declinedFor.${ground}`,
      {
        who,
      },
    );
  }
  const option = offeredOn(offer, obstacle);
  if (ground === undefined) {
    return speak('happenings:declinedOver', { who, what: at(names, phrases, obstacle, option) });
  }
  const over = { who, issue: phrases.issue(obstacle) };
  if (option === undefined) return speak(`happenings:declinedOnFor.${ground}`, over);
  return speak(`happenings:declinedOverFor.${ground}`, {
    ...over,
    option: phrases.option(obstacle, option),
  });
}

/** What an offer says on an issue, where all its alternatives say the same. */
export function offeredOn(offer: Offer | undefined, issue: IssueId): OptionId | undefined {
  const options = new Set(offer?.packages.map((pkg) => entryOf(pkg, issue)));
  const [only] = options;
  return options.size === 1 ? only : undefined;
}
