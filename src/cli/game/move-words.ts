import { offerOnTable } from '../../negotiation/course/offers.ts';
import { unnamed } from '../../lib/unnamed.ts';
import type { Move, MoveKind } from '../../negotiation/move.ts';
import type { Package } from '../../scenario/scenario.ts';
import { signed } from '../../words/numbers.ts';
import type { Chair } from './chair.ts';

type Of<K extends MoveKind> = Extract<Move, { readonly kind: K }>;

/** What a move would do, as a line of a menu. */
export function moveWords(chair: Chair, move: Move): string {
  return (lines[move.kind] as (chair: Chair, move: Move) => string)(chair, move);
}

const lines: { readonly [K in MoveKind]: (chair: Chair, move: Of<K>) => string } = {
  table: ({ speak, terms }, { packages }) =>
    speak('terminal:move.table', { terms: packages.map(terms).join(' | ') }),
  reopen: ({ speak, issue, view }, move) =>
    speak('terminal:move.reopen', {
      issue: issue(move.issue),
      trust: signed(view.rules.trust.reopened),
    }),
  pass: ({ speak }) => speak('table:build.pass'),
  walkOut: ({ speak }) => speak('terminal:move.walkOut'),
  accept: (chair, move) =>
    chair.speak('terminal:move.accept', { terms: chair.terms(offered(chair)[move.package] ?? {}) }),
  initial: ({ speak, issue }, move) =>
    speak('terminal:move.initial', { issues: move.issues.map(issue).join(', ') }),
  decline: ({ speak, issue }, { obstacle }) =>
    obstacle === undefined
      ? speak('terminal:move.decline')
      : speak('terminal:move.declineOver', { issue: issue(obstacle) }),
  stay: ({ speak }) => speak('terminal:move.stay'),
  consult: ({ speak, option }, move) =>
    speak('terminal:move.consult', { option: option(move.issue, move.option) }),
  backChannel: ({ speak, issue }, { issues: [first, second] }) =>
    speak('terminal:move.backChannel', { first: issue(first), second: issue(second) }),
  commit: ({ speak, option }, move) =>
    speak(move.orBetter ? 'terminal:move.commitOrBetter' : 'terminal:move.commit', {
      option: option(move.issue, move.option),
    }),
  justify: ({ speak, issue }, move) => speak('terminal:move.justify', { issue: issue(move.issue) }),
  experts: ({ speak, issue }, move) => speak('terminal:move.experts', { issue: issue(move.issue) }),
  gesture: ({ speak, view }, move) => {
    const made = view.own.gestures.find(({ id }) => id === move.gesture);
    const { title = unnamed, trust = 0, text = '' } = made ?? {};
    return speak('terminal:move.gesture', { title, trust: signed(trust), text });
  },
  reassure: ({ speak, view, ratifier }, move) => {
    const own = view.own.ratifiers.find(({ id }) => id === move.ratifier);
    const { price, text } = own?.reassure ?? { price: 0, text: '' };
    return speak('terminal:move.reassure', {
      ratifier: ratifier(move.ratifier),
      price: speak('table:points', { count: price }),
      text,
    });
  },
  hold: ({ speak }) => speak('table:caucus.hold.name'),
  tell: ({ speak, issue }, { matters }) =>
    matters === 'vague'
      ? speak('terminal:move.tellVaguely')
      : speak('terminal:move.tell', { issue: issue(matters) }),
  answerExperts: ({ speak }, { agree }) =>
    speak(agree ? 'terminal:move.agreeToExperts' : 'terminal:move.refuseExperts'),
  answerAnnex: ({ speak }, { accept }) =>
    speak(accept ? 'table:annex.accept' : 'table:annex.refuse'),
};

function offered({ view }: Chair): readonly Package[] {
  return offerOnTable(view)?.packages ?? [];
}
