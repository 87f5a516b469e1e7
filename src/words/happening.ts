import { unnamed } from '../lib/unnamed.ts';
import { entryOf } from '../negotiation/entry.ts';
import type { Happening } from '../negotiation/happening.ts';
import type { View } from '../negotiation/view.ts';
import type { EventId, PartyId } from '../scenario/scenario.ts';
import { judgementsWords } from './judgements.ts';
import { listed, type Names } from './names.ts';
import { signedOf } from './offer-steps.ts';
import {
  acceptedWords,
  declinedWords,
  initialledWords,
  optionsOf,
  tabledWords,
} from './offer-words.ts';
import { clockTime, signed } from './numbers.ts';
import { ballotOf } from './transcript/ballot.ts';
import { isDraftLeaked } from './transcript/leaks.ts';

export type HappeningKind = Happening['kind'];
type Of<K extends HappeningKind> = Extract<Happening, { readonly kind: K }>;

/** What happened in one sentence, as every shell says it. */
export function happeningWords(names: Names, happening: Happening): string {
  return (told[happening.kind] as (names: Names, happening: Happening) => string)(names, happening);
}

/** The same where much is heard at once: news by its title alone, and where it is read. */
export function brieflyTold(names: Names, happening: Happening): string {
  if (happening.kind !== 'dispatch') return happeningWords(names, happening);
  const { speak, view } = names;
  const { title = unnamed } = view.scenario.dispatches[happening.event] ?? {};
  return speak('happenings:dispatchBriefly', { title: sentence(speak, title) });
}

const told: { readonly [K in HappeningKind]: (names: Names, happening: Of<K>) => string } = {
  roundOpened: ({ speak, view }, { round }) =>
    speak('happenings:roundOpened', { round, rounds: view.scenario.rounds }),
  dispatch: ({ speak, view }, { event, brought }) => {
    const { title = unnamed, text = '' } = view.scenario.dispatches[event] ?? {};
    return speak(brought ? 'happenings:broughtDispatch' : 'happenings:dispatch', {
      title: sentence(speak, title),
      text,
    });
  },
  bridgingOpened: (names, { issue, options, event }) =>
    names.speak(event === undefined ? 'happenings:bridgingOpened' : 'happenings:opened', {
      issue: names.phrases.issue(issue),
      count: options.length,
      options: listed(
        names,
        options.map((each) => names.phrases.option(issue, each)),
      ),
    }),

  consulted: (names, happening) =>
    names.speak(`happenings:${leaveSaid(happening)}`, {
      ...about(names, happening),
      home: names.home(happening.party),
      option: names.phrases.option(happening.issue, happening.option),
      support: signed(happening.meanSupport),
      needed: signed(happening.needed),
    }),
  backChannelAsked: ({ speak, who, phrases, view, watching }, { party, issues: [first, second] }) =>
    speak(`happenings:backChannelAsked${watching || party === view.party ? '' : 'You'}`, {
      who: who(party),
      first: phrases.issue(first),
      second: phrases.issue(second),
    }),
  backChannelTold: ({ speak, who, phrases }, { party, issues, matters }) =>
    matters === 'vague'
      ? speak('happenings:backChannelVague', { who: who(party) })
      : speak('happenings:backChannelTold', {
          who: who(party),
          issue: phrases.issue(matters),
          other: phrases.issue(issues.find((each) => each !== matters) ?? ''),
        }),
  leaked: ({ speak, view }, happening) =>
    speak(isDraftLeaked(view.log, happening) ? 'happenings:leakedDraft' : 'happenings:leaked'),
  committed: (names, happening) =>
    names.speak(happening.orBetter ? 'happenings:committedOrBetter' : 'happenings:committed', {
      ...about(names, happening),
      option: names.phrases.option(happening.issue, happening.option),
    }),
  retreated: (names, happening) =>
    names.speak('happenings:retreated', {
      ...about(names, happening),
      option: names.phrases.option(happening.issue, happening.option),
      count: happening.price,
    }),
  justified: (names, happening) => names.speak('happenings:justified', about(names, happening)),
  expertsProposed: (names, happening) =>
    names.speak('happenings:expertsProposed', about(names, happening)),
  expertsAnswered: (names, happening) =>
    names.speak(
      happening.agree ? 'happenings:expertsAgreed' : 'happenings:expertsRefused',
      about(names, happening),
    ),
  nonPaperHanded: ({ speak, who }, { party }) =>
    speak('happenings:nonPaperHanded', { who: who(party) }),
  nonPaperAnswered: ({ speak, who, phrases }, { party, answer }) =>
    typeof answer === 'string'
      ? speak(`happenings:nonPaper.${answer}`, { who: who(party) })
      : speak('happenings:nonPaper.change', {
          who: who(party),
          issue: phrases.issue(answer.change),
        }),
  gestureMade: ({ speak, view, who }, { party, gesture }) => {
    const by = view.scenario.parties.find(({ id }) => id === party);
    const { title = unnamed, text = '' } = by?.gestures[gesture] ?? {};
    return speak('happenings:gestureMade', {
      who: who(party),
      title: sentence(speak, title),
      text,
    });
  },
  reassured: ({ speak, who, ratifierWithin }, happening) =>
    speak('happenings:reassured', {
      who: who(happening.party),
      ratifier: ratifierWithin(happening.ratifier),
      count: happening.price,
    }),
  held: ({ speak, who }, { party }) => speak('happenings:held', { who: who(party) }),

  tabled: tabledWords,
  conceded: (names, happening) => {
    const { view, speak, phrases } = names;
    const by = view.scenario.parties.find(({ id }) => id === happening.party);
    const said =
      happening.concession === undefined ? undefined : by?.concessions[happening.concession];
    const step = {
      ...about(names, happening),
      from: phrases.option(happening.issue, happening.from),
      to: phrases.option(happening.issue, happening.to),
    };
    return said === undefined
      ? speak('happenings:movedPlainly', step)
      : speak('happenings:conceded', { ...step, said });
  },
  shifted: (names, happening) =>
    names.speak(`happenings:shifted.${happening.way}`, {
      ...about(names, happening),
      from: names.phrases.option(happening.issue, happening.from),
      to: names.phrases.option(happening.issue, happening.to),
    }),
  passed: ({ speak, who }, { party }) => speak('happenings:passed', { who: who(party) }),
  reopened: (names, happening) =>
    names.speak('happenings:reopened', {
      ...about(names, happening),
      option: names.phrases.option(happening.issue, happening.option),
    }),
  accepted: acceptedWords,
  initialled: initialledWords,
  declined: declinedWords,
  credibilityLost: ({ speak, who }, { party }) =>
    speak('happenings:credibilityLost', { who: who(party) }),
  stayed: ({ speak, who }, { party }) => speak('happenings:stayed', { who: who(party) }),
  walkedOut: ({ speak, who }, { party }) => speak('happenings:walkedOut', { who: who(party) }),
  judgedWalkOut: (names, happening) => judgementsWords(names, [happening]).join(' '),

  trustMoved: ({ speak }, { by, now, reason }) =>
    speak('happenings:trustMoved', {
      by: signed(by),
      now,
      reason: speak(`happenings:trustReason.${reason}`),
    }),
  goodwillMoved: ({ speak, ratifier }, happening) =>
    speak('happenings:goodwillMoved', {
      ratifier: ratifier(happening.ratifier),
      steps: signed(happening.steps),
      reason: speak(`happenings:goodwillReason.${happening.reason}`),
    }),
  noAgreementMoved: ({ speak, who }, { party, points }) =>
    speak(points < 0 ? 'happenings:worseWithout' : 'happenings:betterWithout', {
      who: who(party),
      count: Math.abs(points),
    }),
  mandateMoved: (names, happening) =>
    names.speak(happening.by < 0 ? 'happenings:mandateEased' : 'happenings:mandateTightened', {
      ...about(names, happening),
      option: names.phrases.option(happening.issue, happening.option),
      steps: Math.abs(happening.by),
    }),

  news: ({ speak }, { text }) => speak('happenings:news', { text }),
  clockMoved: ({ speak }, { change, seconds = 0 }) =>
    speak(`happenings:clock.${change}`, { time: clockTime(seconds) }),
  substituted: ({ speak, who }, { party, sits }) =>
    speak(sits ? 'happenings:sitsIn' : 'happenings:isBack', { who: who(party) }),
  endedByModerator: ({ speak }) => speak('happenings:endedByModerator'),

  annexProposed: (names, { changed, package: annexed }) =>
    names.speak(`happenings:${isRevision(names.view, changed) ? 'textRevised' : 'annexProposed'}`, {
      options: optionsOf(names, annexed, changed),
    }),
  annexAnswered: ({ speak, who }, { party, accept }) =>
    speak(accept ? 'happenings:annexAccepted' : 'happenings:annexRefused', { who: who(party) }),
  annexDecided: ({ speak }, { taken }) =>
    speak(taken ? 'happenings:annexTaken' : 'happenings:annexDropped'),
  voted: ({ speak, view, ratifier, ratifiers, phrases }, { decisive, ...vote }) =>
    speak(vote.approves ? 'happenings:votedFor' : 'happenings:votedAgainst', {
      ratifier: ratifier(vote.ratifier),
      count: ratifiers(vote.ratifier),
      ...ballotOf(view, vote),
      option:
        decisive === undefined
          ? speak('happenings:noStance')
          : phrases.option(decisive.issue, decisive.option),
    }),
  ratified: ({ speak, deciding }, { party, passed }) =>
    speak(passed ? 'happenings:ratified' : 'happenings:notRatified', { home: deciding(party) }),
  ended: ({ speak }, { outcome }) => speak(`happenings:ended.${outcome}`),
  epilogue: ({ speak, view }, { event, happened }) =>
    happened
      ? speak('happenings:cameAbout', { title: sentence(speak, eventTitle(view, event)) })
      : speak('happenings:cameNot', { title: eventTitle(view, event) }),
};

/** N54: an annex may not only add to what is closed but put something else in its place. */
function isRevision({ offers }: View, changed: readonly string[]): boolean {
  const closed = offers.map(signedOf);
  return changed.some((issue) => closed.some((signed) => entryOf(signed, issue) !== undefined));
}

/** Who did something on which issue. */
function about(
  { who, phrases }: Names,
  happening: { readonly party: PartyId; readonly issue: string },
): { readonly who: string; readonly issue: string } {
  return { who: who(happening.party), issue: phrases.issue(happening.issue) };
}

/** A title as a sentence of its own, which may have its stop already. */
function sentence(speak: Names['speak'], title: string): string {
  return /[.?!…]$/u.test(title) ? title : speak('happenings:sentence', { text: title });
}

/** N42: before the end only what clauses hang on has a title; then both sheets lie open. */
function eventTitle({ scenario, revealed }: View, event: EventId): string {
  const hangs = scenario.contingencies.find((each) => each.event === event);
  const revealedEvent = revealed?.scenario.events.find(({ id }) => id === event);
  return (hangs ?? scenario.dispatches[event] ?? revealedEvent)?.title ?? unnamed;
}

/** N20, N27: asked for, or laid before those at home with a draft; given or not. */
function leaveSaid({ draft, granted }: Extract<Happening, { readonly kind: 'consulted' }>) {
  return `${draft === true ? 'draft' : 'leave'}${granted ? 'Granted' : 'Refused'}` as const;
}
