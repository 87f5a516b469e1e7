import { type Phrase, phrase, type Value } from '../lib/phrase.ts';
import { unnamed } from '../lib/unnamed.ts';
import { isClosed, issueOf } from '../negotiation/agenda.ts';
import { issueTitle, optionTitle } from '../negotiation/names.ts';
import { askableFrom, standingOf } from '../negotiation/home/mandate.ts';
import type { Refusal, RefusalCode } from '../negotiation/refusal.ts';
import type { Phase } from '../negotiation/state.ts';
import type { View } from '../negotiation/view.ts';
import type { GestureId, IssueId, OptionId } from '../scenario/scenario.ts';
import type { English, KeyOf } from './catalogue.ts';
import { say, type Sentence } from './say.ts';

type RefusalKey = KeyOf<English<'refusals'>>;
type Said = Phrase<RefusalKey>;
type RefusalOf<C extends RefusalCode> = Extract<Refusal, { readonly code: C }>;

/** N4: why a move was refused, in a sentence that says what would be legal. */
export function refusalWords(sentence: Sentence, view: View, refusal: Refusal): string {
  return say((key, values) => sentence(`refusals:${key}`, values), saidOf(view, refusal));
}

function saidOf<C extends RefusalCode>(view: View, refusal: RefusalOf<C>): Said {
  const speak: (view: View, refusal: RefusalOf<C>) => Said = said[refusal.code];
  return speak(view, refusal);
}

const said: { readonly [C in RefusalCode]: (view: View, refusal: RefusalOf<C>) => Said } = {
  'game-over': () => phrase('game-over'),
  'no-party': () => phrase('no-party'),
  'not-your-turn': () => phrase('not-your-turn'),
  'wrong-phase': (_, { phase }) => inPhase(phase),
  'left-out': () => phrase('left-out'),
  malformed: (_, { phase }) => phrase('malformed', { then: inPhase(phase) }),
  'no-package': (_, { most }) => phrase('no-package', { count: most }),
  'too-many-packages': (_, { most }) => phrase('too-many-packages', { count: most }),
  'duplicate-package': () => phrase('duplicate-package'),
  'empty-package': () => phrase('empty-package'),
  'severable-menu': () => phrase('severable-menu'),
  'unknown-issue': (view) => phrase('unknown-issue', { issues: issues(view, allIssues(view)) }),
  'unknown-option': (view, { issue }) =>
    phrase('unknown-option', {
      issue: theIssue(view, issue),
      options: (issueOf(view.scenario, issue)?.options ?? []).map(({ title }) => quoted(title)),
    }),
  'issue-closed': (view, { issue }) => {
    const open = allIssues(view).filter((id) => !isClosed(view.closed, id));
    return open.length === 0
      ? phrase('issue-closed-all', { issue: theIssue(view, issue) })
      : phrase('issue-closed', { issue: theIssue(view, issue), issues: issues(view, open) });
  },
  'issue-open': (view, { issue }) => phrase('issue-open', { issue: theIssue(view, issue) }),
  'option-locked': (view, on) => phrase('option-locked', titles(view, on)),
  'outside-mandate': (view, on) => {
    const from = askableFrom(view.rules, view.mine, on.issue, on.option); // N20
    return view.round < from
      ? refusedLately(view, { issue: on.issue, option: on.option, from })
      : phrase('outside-mandate', titles(view, on));
  },
  'red-line': (view, on) =>
    view.phase === 'answer'
      ? phrase('red-line-theirs', titles(view, on))
      : phrase('red-line', { ...titles(view, on), options: either(allowed(view, on.issue)) }),
  'no-offer': () => phrase('no-offer'),
  'no-such-package': (_, { packages }) => phrase('no-such-package', { count: packages }),
  'not-severable': () => phrase('not-severable'),
  'nothing-to-initial': () => phrase('nothing-to-initial'),
  'issue-twice': () => phrase('issue-twice'),
  'not-in-offer': (view, { issues: about }) =>
    phrase('not-in-offer', { issues: issues(view, about) }),
  'already-allowed': (view, on) => phrase('already-allowed', titles(view, on)),
  'no-leave-ever': (view, on) => phrase('no-leave-ever', titles(view, on)),
  'refused-lately': refusedLately,
  'too-many-questions': () => phrase('too-many-questions'),
  'same-question': () => phrase('same-question'),
  'same-issue': () => phrase('same-issue'),
  'not-whole': (view, { issues: missing }) =>
    phrase('not-whole', { issues: issues(view, missing) }),
  'handed-lately': (_, { from }) => phrase('handed-lately', { from }),
  'already-committed': (view, on) => phrase('already-committed', titles(view, on)),
  'no-commitment': (view, { issue }) => phrase('no-commitment', { issue: theIssue(view, issue) }),
  'already-justified': (view, { issue }) =>
    phrase('already-justified', { issue: theIssue(view, issue) }),
  'nothing-to-study': (view, { issues: left }) =>
    left.length === 0
      ? phrase('nothing-left-to-study')
      : phrase('nothing-to-study', { issues: issues(view, left) }),
  'unknown-gesture': (view, { left }) => gesturesLeft(view, left),
  'gesture-used': (view, { left }) => gesturesLeft(view, left),
  'unknown-ratifier': ({ own }) =>
    phrase('unknown-ratifier', { ratifiers: own.ratifiers.map(({ name }) => name).join(', ') }),
  'reassured-enough': ({ own }, { ratifier: id, most }) => {
    const ratifier = own.ratifiers.find((each) => each.id === id)?.name ?? unnamed;
    return most === 2
      ? phrase('reassured-twice', { ratifier })
      : phrase('reassured-enough', { ratifier, count: most });
  },
  'asked-else': (_, { asked }) =>
    asked === undefined ? inPhase('reply') : phrase(`asked-else.${asked}`),
  'not-asked': (view, { issues: asked }) =>
    phrase('not-asked', { issues: either(asked.map((id) => theIssue(view, id))) }),
  'no-moderation': () => phrase('no-moderation'),
  'no-news': (_, { most }) => phrase('no-news', { most }),
  'no-event': () => phrase('no-event'),
  'event-came': ({ scenario }, { event }) =>
    phrase('event-came', { title: quoted(scenario.dispatches[event]?.title ?? unnamed) }),
  'no-substitute': () => phrase('no-substitute'),
};

/** N20: when it may be asked again; where the talks end before, what is left to try. */
function refusedLately(
  view: View,
  { from, ...on }: Omit<RefusalOf<'refused-lately'>, 'code'>,
): Said {
  if (from <= view.scenario.rounds) return phrase('refused-lately', { ...titles(view, on), from });
  const isLaid = view.rules.basisAsksHome && view.rules.acts.includes('nonPaper');
  return phrase(isLaid ? 'refused-for-good-but-drafts' : 'refused-for-good', titles(view, on));
}

function inPhase(phase: Phase): Said {
  switch (phase) {
    case 'caucus':
    case 'reply':
    case 'floor':
    case 'answer':
    case 'lastWord':
    case 'annex':
      return phrase(`wrong-phase.${phase}`);
    case 'dispatches':
    case 'roundEnd':
    case 'ratification':
    case 'over':
      return phrase('wrong-phase.nobody');
  }
}

const quoted = (title: string): Said => phrase('quoted', { title });

const allIssues = ({ scenario }: View): readonly IssueId[] => scenario.issues.map(({ id }) => id);

function theIssue({ scenario }: View, id: IssueId): Said {
  return quoted(issueTitle(scenario, id));
}

interface On {
  readonly issue: IssueId;
  readonly option: OptionId;
}

function titles(
  view: View,
  { issue, option }: On,
): { readonly issue: Said; readonly option: Said } {
  return {
    issue: theIssue(view, issue),
    option: quoted(optionTitle(view.scenario, issue, option)),
  };
}

function issues(view: View, ids: readonly IssueId[]): readonly Said[] {
  return ids.map((id) => theIssue(view, id));
}

/** N20: what the mandate allows on an issue without asking. */
function allowed(view: View, issue: IssueId): readonly Said[] {
  return (issueOf(view.scenario, issue)?.options ?? [])
    .filter(({ id }) => standingOf(view.own, view.mine, issue, id) === 'allowed')
    .map(({ title }) => quoted(title));
}

function either([first, ...more]: readonly Said[]): Value {
  return more.reduce<Said>(
    (before, next) => phrase('or', { first: before, second: next }),
    first ?? quoted(unnamed),
  );
}

function gesturesLeft({ own }: View, left: readonly GestureId[]): Said {
  if (left.length === 0) return phrase('no-gesture-left');
  const gestures = own.gestures.filter(({ id }) => left.includes(id));
  return phrase('gestures-left', { gestures: gestures.map(({ title }) => quoted(title)) });
}
