import { unnamed } from '../lib/unnamed.ts';
import { offerOnTable } from '../negotiation/course/offers.ts';
import type { Move, MoveKind, MoveOf } from '../negotiation/move.ts';
import type { GestureId } from '../scenario/scenario.ts';
import { withinSentence, type Names, type Phrases, type Titles } from './names.ts';
import { signed } from './numbers.ts';
import type { Key, Speak } from './say.ts';

/** What a move made in a game is told with. */
export interface Told extends Titles {
  readonly phrases: Phrases;
  readonly speak: Speak<'debrief'>;
  readonly gesture: (id: GestureId) => string;
}

/** What a move that can be made is offered with. */
export interface Offered extends Names {
  readonly speak: Speak<MenuArea>;
}

type MenuArea = 'terminal' | 'happenings' | 'table';

/** How one kind of move is spoken of. */
interface Saying<K extends MoveKind> {
  readonly deed: (told: Told, move: MoveOf<K>) => string; // that one did or could do: “Pass the floor.”
  readonly line: (offered: Offered, move: MoveOf<K>) => string; // of a menu, with what it would do
  readonly heading?: Key<MenuArea>; // over several such lines; none: there is one, or each stands alone
}

/** A move as something that one did or could do. */
export function deedWords(told: Told, move: Move): string {
  return deedOf(told, move);
}

function deedOf<K extends MoveKind>(told: Told, move: MoveOf<K>): string {
  const { deed }: Saying<K> = sayings[move.kind];
  return deed(told, move);
}

/** What a move would do, as a line of a menu. */
export function lineWords(offered: Offered, move: Move): string {
  return lineOf(offered, move);
}

function lineOf<K extends MoveKind>(offered: Offered, move: MoveOf<K>): string {
  const { line }: Saying<K> = sayings[move.kind];
  return line(offered, move);
}

/** What several lines of one kind stand under, if there can be several. */
export function headingOf(kind: MoveKind): Key<MenuArea> | undefined {
  return sayings[kind].heading;
}

const sayings: { readonly [K in MoveKind]: Saying<K> } = {
  table: {
    deed: ({ speak, terms }, { packages, final }) =>
      speak(final ? 'debrief:move.tableFinal' : 'debrief:move.table', {
        terms: packages.map(terms).join(speak('debrief:move.or')),
      }),
    line: ({ speak, terms }, { packages }) =>
      speak('terminal:move.table', { terms: packages.map(terms).join(' | ') }),
    heading: 'terminal:menu.table',
  },
  reopen: {
    deed: ({ speak, phrases }, move) =>
      speak('debrief:move.reopen', { issue: phrases.issue(move.issue) }),
    line: ({ speak, phrases, view }, move) =>
      speak('terminal:move.reopen', {
        issue: phrases.issue(move.issue),
        trust: signed(view.rules.trust.reopened),
      }),
    heading: 'terminal:menu.reopen',
  },
  pass: {
    deed: ({ speak }) => speak('debrief:move.pass'),
    line: ({ speak }) => speak('table:build.pass'),
  },
  walkOut: {
    deed: ({ speak }) => speak('debrief:move.walkOut'),
    line: ({ speak }) => speak('terminal:move.walkOut'),
  },
  accept: {
    deed: ({ speak }) => speak('debrief:move.accept'),
    line: ({ speak, terms, view }, move) =>
      speak('terminal:move.accept', {
        terms: terms(offerOnTable(view)?.packages[move.package] ?? {}),
      }),
  },
  initial: {
    deed: ({ speak, phrases }, { issues }) =>
      speak('debrief:move.initial', { issues: issues.map(phrases.issue).join(', ') }),
    line: ({ speak, phrases }, { issues }) =>
      speak('terminal:move.initial', { issues: issues.map(phrases.issue).join(', ') }),
    heading: 'terminal:menu.initial',
  },
  decline: {
    deed: ({ speak, phrases }, { obstacle }) =>
      obstacle === undefined
        ? speak('debrief:move.decline')
        : speak('debrief:move.declineOver', { issue: phrases.issue(obstacle) }),
    line: ({ speak, phrases }, { obstacle }) =>
      obstacle === undefined
        ? speak('terminal:move.decline')
        : speak('terminal:move.declineOver', { issue: phrases.issue(obstacle) }),
    heading: 'table:offer.decline',
  },
  stay: {
    deed: ({ speak }) => speak('debrief:move.stay'),
    line: ({ speak }) => speak('terminal:move.stay'),
  },
  consult: {
    deed: ({ speak, phrases }, { also, ...move }) => {
      const asked = {
        issue: phrases.issue(move.issue),
        option: phrases.option(move.issue, move.option),
      };
      if (also === undefined) return speak('debrief:move.consult', asked);
      const second = {
        on: phrases.issue(also.issue),
        second: phrases.option(also.issue, also.option),
      };
      return speak('debrief:move.consultBoth', { ...asked, ...second });
    },
    line: ({ speak, phrases }, { also, ...move }) => {
      const asked = phrases.option(move.issue, move.option);
      if (also === undefined) return speak('terminal:move.consult', { option: asked });
      const second = phrases.option(also.issue, also.option);
      return speak('terminal:move.consultBoth', { option: asked, second });
    },
    heading: 'table:caucus.consult.name',
  },
  backChannel: {
    deed: ({ speak, phrases }, { issues: [one, other] }) =>
      speak('debrief:move.backChannel', { one: phrases.issue(one), other: phrases.issue(other) }),
    line: ({ speak, phrases }, { issues: [first, second] }) =>
      speak('terminal:move.backChannel', {
        first: phrases.issue(first),
        second: phrases.issue(second),
      }),
    heading: 'table:caucus.backChannel.name',
  },
  nonPaper: {
    deed: ({ speak, terms }, move) =>
      speak('debrief:move.nonPaper', { terms: terms(move.package) }),
    line: ({ speak, terms }, move) =>
      speak('terminal:move.nonPaper', { terms: terms(move.package) }),
    heading: 'table:caucus.nonPaper.name',
  },
  commit: {
    deed: ({ speak, phrases }, move) =>
      speak('debrief:move.commit', {
        issue: phrases.issue(move.issue),
        option: phrases.option(move.issue, move.option),
      }),
    line: ({ speak, phrases }, move) =>
      speak(move.orBetter ? 'terminal:move.commitOrBetter' : 'terminal:move.commit', {
        option: phrases.option(move.issue, move.option),
      }),
    heading: 'table:caucus.commit.name',
  },
  justify: {
    deed: ({ speak, phrases }, move) =>
      speak('debrief:move.justify', { issue: phrases.issue(move.issue) }),
    line: ({ speak, phrases }, move) =>
      speak('terminal:move.justify', { issue: phrases.issue(move.issue) }),
    heading: 'table:caucus.justify.name',
  },
  experts: {
    deed: ({ speak, phrases }, move) =>
      speak('debrief:move.experts', { issue: phrases.issue(move.issue) }),
    line: ({ speak, phrases }, move) =>
      speak('terminal:move.experts', { issue: phrases.issue(move.issue) }),
    heading: 'table:caucus.experts.name',
  },
  gesture: {
    deed: ({ speak, gesture }, move) =>
      speak('debrief:move.gesture', { gesture: gesture(move.gesture) }),
    line: ({ speak, view }, move) => {
      const made = view.own.gestures.find(({ id }) => id === move.gesture);
      const { title = unnamed, trust = 0, text = '' } = made ?? {};
      return speak('terminal:move.gesture', { title, trust: signed(trust), text });
    },
    heading: 'table:caucus.gesture.name',
  },
  reassure: {
    deed: ({ speak, ratifier }, move) =>
      speak('debrief:move.reassure', { ratifier: withinSentence(ratifier(move.ratifier)) }),
    line: ({ speak, view, ratifier }, move) => {
      const own = view.own.ratifiers.find(({ id }) => id === move.ratifier);
      const { price, text } = own?.reassure ?? { price: 0, text: '' };
      return speak('terminal:move.reassure', {
        ratifier: ratifier(move.ratifier),
        price: speak('table:points', { count: price }),
        text,
      });
    },
    heading: 'table:caucus.reassure.name',
  },
  hold: {
    deed: ({ speak }) => speak('debrief:move.hold'),
    line: ({ speak }) => speak('table:caucus.hold.name'),
  },
  tell: {
    deed: ({ speak, phrases }, { matters }) =>
      matters === 'vague'
        ? speak('debrief:move.tellVaguely')
        : speak('debrief:move.tell', { issue: phrases.issue(matters) }),
    line: ({ speak, phrases }, { matters }) =>
      matters === 'vague'
        ? speak('terminal:move.tellVaguely')
        : speak('terminal:move.tell', { issue: phrases.issue(matters) }),
  },
  answerExperts: {
    deed: ({ speak }, { agree }) =>
      speak(agree ? 'debrief:move.agreeToExperts' : 'debrief:move.refuseExperts'),
    line: ({ speak }, { agree }) =>
      speak(agree ? 'terminal:move.agreeToExperts' : 'terminal:move.refuseExperts'),
  },
  answerNonPaper: {
    deed: ({ speak, phrases }, { answer }) =>
      typeof answer === 'string'
        ? speak(`debrief:move.nonPaperAnswer.${answer}`)
        : speak('debrief:move.nonPaperAnswer.change', { issue: phrases.issue(answer.change) }),
    line: ({ speak, phrases }, { answer }) =>
      typeof answer === 'string'
        ? speak(`table:reply.nonPaperAnswer.${answer}`)
        : speak('terminal:move.nonPaperChange', { issue: phrases.issue(answer.change) }),
  },
  answerAnnex: {
    deed: ({ speak }, { accept }) =>
      speak(accept ? 'debrief:move.acceptAnnex' : 'debrief:move.refuseAnnex'),
    line: ({ speak }, { accept }) => speak(accept ? 'table:annex.accept' : 'table:annex.refuse'),
  },
};
