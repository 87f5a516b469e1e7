import { unnamed } from '../lib/unnamed.ts';
import type { Happening } from '../negotiation/happening.ts';
import type { View } from '../negotiation/view.ts';
import type { EventId, PartyId } from '../scenario/scenario.ts';
import type { Names } from './names.ts';
import { clockTime, signed } from './numbers.ts';

export type HappeningKind = Happening['kind'];
type Of<K extends HappeningKind> = Extract<Happening, { readonly kind: K }>;

/** What happened in one sentence, as every shell says it. */
export function happeningWords(names: Names, happening: Happening): string {
  return (told[happening.kind] as (names: Names, happening: Happening) => string)(names, happening);
}

const told: { readonly [K in HappeningKind]: (names: Names, happening: Of<K>) => string } = {
  roundOpened: ({ speak, view }, { round }) =>
    speak('happenings:roundOpened', { round, rounds: view.scenario.rounds }),
  dispatch: ({ speak, view }, { event, brought }) => {
    const { title = unnamed, text = '' } = view.scenario.dispatches[event] ?? {};
    return speak(brought ? 'happenings:broughtDispatch' : 'happenings:dispatch', { title, text });
  },
  bridgingOpened: ({ speak, issue, option }, happening) =>
    speak('happenings:bridgingOpened', {
      issue: issue(happening.issue),
      options: happening.options.map((each) => `“${option(happening.issue, each)}”`).join(', '),
    }),

  consulted: (names, happening) =>
    names.speak(happening.granted ? 'happenings:leaveGranted' : 'happenings:leaveRefused', {
      ...about(names, happening),
      home: names.home(happening.party),
      option: names.option(happening.issue, happening.option),
      support: signed(happening.meanSupport),
      needed: signed(happening.needed),
    }),
  backChannelAsked: ({ speak, who, issue }, { party, issues: [first, second] }) =>
    speak('happenings:backChannelAsked', {
      who: who(party),
      first: issue(first),
      second: issue(second),
    }),
  backChannelTold: ({ speak, who, issue }, { party, issues, matters }) =>
    matters === 'vague'
      ? speak('happenings:backChannelVague', { who: who(party) })
      : speak('happenings:backChannelTold', {
          who: who(party),
          issue: issue(matters),
          other: issue(issues.find((each) => each !== matters) ?? ''),
        }),
  leaked: ({ speak }) => speak('happenings:leaked'),
  committed: (names, happening) =>
    names.speak(happening.orBetter ? 'happenings:committedOrBetter' : 'happenings:committed', {
      ...about(names, happening),
      option: names.option(happening.issue, happening.option),
    }),
  retreated: (names, happening) =>
    names.speak('happenings:retreated', {
      ...about(names, happening),
      option: names.option(happening.issue, happening.option),
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
  nonPaperHanded: ({ speak, who, terms }, { party, package: pkg }) =>
    speak('happenings:nonPaperHanded', { who: who(party), terms: terms(pkg) }),
  nonPaperAnswered: ({ speak, who, issue }, { party, answer }) =>
    typeof answer === 'string'
      ? speak(`happenings:nonPaper.${answer}`, { who: who(party) })
      : speak('happenings:nonPaper.change', { who: who(party), issue: issue(answer.change) }),
  gestureMade: ({ speak, view, who }, { party, gesture }) => {
    const by = view.scenario.parties.find(({ id }) => id === party);
    const { title = unnamed, text = '' } = by?.gestures[gesture] ?? {};
    return speak('happenings:gestureMade', { who: who(party), title, text });
  },
  reassured: ({ speak, who, ratifier }, happening) =>
    speak('happenings:reassured', {
      who: who(happening.party),
      ratifier: ratifier(happening.ratifier),
      count: happening.price,
    }),
  held: ({ speak, who }, { party }) => speak('happenings:held', { who: who(party) }),

  tabled: ({ speak, view, who, terms }, happening) => {
    const offer = view.offers[happening.offer];
    const packages = offer?.packages ?? [];
    const marks = [
      ...(offer?.severable === true ? [speak('table:offer.severable')] : []),
      ...(offer?.final === true ? [speak('table:offer.final')] : []),
    ];
    const tabled = speak('happenings:tabled', {
      who: who(happening.party),
      count: packages.length,
      terms: packages.map(terms).join(` — ${speak('table:offer.or')} — `),
    });
    return [tabled, ...marks].join(' ');
  },
  conceded: (names, happening) => {
    const { view, speak, option } = names;
    const by = view.scenario.parties.find(({ id }) => id === happening.party);
    const said =
      happening.concession === undefined ? undefined : by?.concessions[happening.concession];
    const step = {
      ...about(names, happening),
      from: option(happening.issue, happening.from),
      to: option(happening.issue, happening.to),
    };
    return said === undefined
      ? speak('happenings:movedPlainly', step)
      : speak('happenings:conceded', { ...step, said });
  },
  shifted: (names, happening) =>
    names.speak(`happenings:shifted.${happening.way}`, {
      ...about(names, happening),
      from: names.option(happening.issue, happening.from),
      to: names.option(happening.issue, happening.to),
    }),
  passed: ({ speak, who }, { party }) => speak('happenings:passed', { who: who(party) }),
  reopened: (names, happening) =>
    names.speak('happenings:reopened', {
      ...about(names, happening),
      option: names.option(happening.issue, happening.option),
    }),
  accepted: ({ speak, view, who, terms }, happening) =>
    speak('happenings:accepted', {
      who: who(happening.party),
      terms: terms(view.offers[happening.offer]?.packages[happening.package] ?? {}),
    }),
  initialled: ({ speak, who, terms }, { party, closed }) =>
    speak('happenings:initialled', { who: who(party), terms: terms(closed) }),
  declined: ({ speak, who, issue }, { party, obstacle }) =>
    obstacle === undefined
      ? speak('happenings:declined', { who: who(party) })
      : speak('happenings:declinedOver', { who: who(party), issue: issue(obstacle) }),
  credibilityLost: ({ speak, who }, { party }) =>
    speak('happenings:credibilityLost', { who: who(party) }),
  stayed: ({ speak, who }, { party }) => speak('happenings:stayed', { who: who(party) }),
  walkedOut: ({ speak, who }, { party }) => speak('happenings:walkedOut', { who: who(party) }),
  judgedWalkOut: ({ speak, ratifier, party }, happening) =>
    speak(happening.backs ? 'happenings:backsWalkOut' : 'happenings:blamesWalkOut', {
      ratifier: ratifier(happening.ratifier),
      party: party(happening.party),
    }),

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
    speak('happenings:noAgreementMoved', { who: who(party), points: signed(points) }),
  mandateMoved: (names, happening) =>
    names.speak(happening.by < 0 ? 'happenings:mandateEased' : 'happenings:mandateTightened', {
      ...about(names, happening),
      option: names.option(happening.issue, happening.option),
      steps: Math.abs(happening.by),
    }),

  news: ({ speak }, { text }) => speak('happenings:news', { text }),
  clockMoved: ({ speak }, { change, seconds = 0 }) =>
    speak(`happenings:clock.${change}`, { time: clockTime(seconds) }),
  substituted: ({ speak, who }, { party, sits }) =>
    speak(sits ? 'happenings:sitsIn' : 'happenings:isBack', { who: who(party) }),
  endedByModerator: ({ speak }) => speak('happenings:endedByModerator'),

  annexProposed: ({ speak, issue }, { changed }) =>
    speak('happenings:annexProposed', { issues: changed.map(issue).join(', ') }),
  annexAnswered: ({ speak, who }, { party, accept }) =>
    speak(accept ? 'happenings:annexAccepted' : 'happenings:annexRefused', { who: who(party) }),
  annexDecided: ({ speak }, { taken }) =>
    speak(taken ? 'happenings:annexTaken' : 'happenings:annexDropped'),
  voted: ({ speak, ratifier, option }, { decisive, ...vote }) =>
    speak(vote.approves ? 'happenings:votedFor' : 'happenings:votedAgainst', {
      ratifier: ratifier(vote.ratifier),
      support: signed(vote.support),
      option:
        decisive === undefined
          ? speak('happenings:noStance')
          : option(decisive.issue, decisive.option),
    }),
  ratified: ({ speak, party }, happening) =>
    speak(happening.passed ? 'happenings:ratified' : 'happenings:notRatified', {
      party: party(happening.party),
    }),
  ended: ({ speak }, { outcome }) => speak(`happenings:ended.${outcome}`),
  epilogue: ({ speak, view }, { event, happened }) =>
    speak(happened ? 'happenings:cameAbout' : 'happenings:cameNot', {
      title: eventTitle(view, event),
    }),
};

/** Who did something on which issue. */
function about(
  { who, issue }: Names,
  happening: { readonly party: PartyId; readonly issue: string },
): { readonly who: string; readonly issue: string } {
  return { who: who(happening.party), issue: issue(happening.issue) };
}

/** N42: before the end only what clauses hang on has a title; then both sheets lie open. */
function eventTitle({ scenario, revealed }: View, event: EventId): string {
  const hangs = scenario.contingencies.find((each) => each.event === event);
  const revealedEvent = revealed?.scenario.events.find(({ id }) => id === event);
  return (hangs ?? scenario.dispatches[event] ?? revealedEvent)?.title ?? unnamed;
}
