import { REASSURED_AT_MOST } from './caucus.ts';
import { justifiable, liveCommitment } from './commitments.ts';
import { entryOf } from './entry.ts';
import { askableFrom, standingOf } from './mandate.ts';
import type { CaucusMove, ReplyMove } from './move.ts';
import {
  refusalOfIssue,
  refusalOfOpenIssue,
  refusalOfOption,
  refusalOfUnlockedOption,
  unstudied,
} from './options.ts';
import type { Refusal } from './refusal.ts';
import { issueTitle, optionTitle, refuse } from './refusal-words.ts';
import type { View } from './view.ts';

export function refusalOfCaucus(view: View, move: CaucusMove): Refusal | undefined {
  switch (move.kind) {
    case 'consult':
      return refusalOfConsult(view, move.issue, move.option);
    case 'backChannel': {
      const [first, second] = move.issues;
      const unknown = refusalOfIssue(view, first) ?? refusalOfIssue(view, second);
      if (unknown !== undefined || first !== second) return unknown;
      return refuse('same-issue', 'Ask about two different issues.');
    }
    case 'commit':
      return refusalOfCommit(view, move.issue, move.option);
    case 'justify':
      return refusalOfJustify(view, move.issue);
    case 'experts':
      return refusalOfExperts(view, move.issue);
    case 'gesture':
      return refusalOfGesture(view, move.gesture);
    case 'reassure':
      return refusalOfReassure(view, move.ratifier);
    case 'hold':
      return undefined;
  }
}

/** N20 */
function refusalOfConsult(view: View, issue: string, option: string): Refusal | undefined {
  const refusal = refusalOfOpenIssue(view, issue) ?? refusalOfUnlockedOption(view, issue, option);
  if (refusal !== undefined) return refusal;
  const title = optionTitle(view, issue, option);
  switch (standingOf(view.own, view.mine, issue, option)) {
    case 'allowed':
      return refuse('already-allowed', `You may sign ${title} already: table it.`);
    case 'redLine':
      return refuse('red-line', `${title} is a red line: your capital gives no leave for it.`);
    case 'consult': {
      const from = askableFrom(view.mine, issue, option);
      if (view.round >= from) return undefined;
      return refuse(
        'refused-lately',
        `Your capital refused ${title}: ask again from round ${from} on.`,
      );
    }
  }
}

/** N22 */
function refusalOfCommit(view: View, issue: string, option: string): Refusal | undefined {
  const refusal = refusalOfOption(view, issue, option);
  if (refusal !== undefined) return refusal;
  const live = liveCommitment(view.mine, issue);
  if (live === undefined) return undefined;
  return refuse(
    'already-committed',
    `You are committed to ${optionTitle(view, issue, live.option)} on ${issueTitle(view, issue)} already: take another issue.`,
  );
}

function refusalOfJustify(view: View, issue: string): Refusal | undefined {
  const unknown = refusalOfIssue(view, issue);
  if (unknown !== undefined) return unknown;
  if (justifiable(view.mine.commitments, issue) >= 0) return undefined;
  return view.mine.commitments.some((each) => each.issue === issue)
    ? refuse(
        'already-justified',
        `Your statement on ${issueTitle(view, issue)} is justified already.`,
      )
    : refuse('no-commitment', `You have made no public commitment on ${issueTitle(view, issue)}.`);
}

/** N23 */
function refusalOfExperts(view: View, issue: string): Refusal | undefined {
  const refusal = refusalOfOpenIssue(view, issue);
  if (refusal !== undefined || unstudied(view, issue).length > 0) return refusal;
  const open = view.scenario.issues.filter(
    ({ id }) => !Object.hasOwn(view.closed, id) && unstudied(view, id).length > 0,
  );
  const titles = open.map(({ id }) => issueTitle(view, id)).join(', ');
  return refuse(
    'nothing-to-study',
    titles === ''
      ? 'There is nothing left for experts to study.'
      : `Experts could bring something new on ${titles} only.`,
  );
}

/** N24 */
function refusalOfGesture(view: View, id: string): Refusal | undefined {
  const left = view.own.gestures.filter((each) => !view.mine.gestures.includes(each.id));
  if (left.some((each) => each.id === id)) return undefined;
  const titles = left.map(({ title }) => `“${title}”`).join(', ');
  const message = titles === '' ? 'You have no gesture left.' : `The gestures left are ${titles}.`;
  return refuse(view.mine.gestures.includes(id) ? 'gesture-used' : 'unknown-gesture', message);
}

/** N25 */
function refusalOfReassure(view: View, id: string): Refusal | undefined {
  const ratifier = view.own.ratifiers.find((each) => each.id === id);
  if (ratifier === undefined) {
    const names = view.own.ratifiers.map(({ name }) => name).join(', ');
    return refuse('unknown-ratifier', `Those who must ratify for you are ${names}.`);
  }
  if ((entryOf(view.mine.reassured, id) ?? 0) < REASSURED_AT_MOST) return undefined;
  return refuse(
    'reassured-twice',
    `${ratifier.name} has been reassured twice: words will not do more.`,
  );
}

/** N21, N23 */
export function refusalOfReply(view: View, move: ReplyMove): Refusal | undefined {
  const { request } = view;
  if (move.kind === 'answerExperts') {
    return request?.kind === 'experts'
      ? undefined
      : refuse('wrong-phase', 'Tell which of the two issues matters more to you, or be vague.');
  }
  if (request?.kind !== 'backChannel') {
    return refuse('wrong-phase', 'Say whether experts should study the issue.');
  }
  if (move.matters === 'vague' || request.issues.includes(move.matters)) return undefined;
  const [first, second] = request.issues;
  return refuse(
    'not-asked',
    `Name ${issueTitle(view, first)} or ${issueTitle(view, second)}, or be vague.`,
  );
}
