import type { Move } from '../../negotiation/move.ts';
import type { View } from '../../negotiation/view.ts';
import { visible } from '../../scenario/problem.ts';
import {
  issueTitle,
  offerWords,
  optionTitle,
  packageWords,
  ratifierName,
  signed,
} from './words.ts';

/** What a move would do, as a line of a menu. */
export function moveWords(view: View, move: Move): string {
  switch (move.kind) {
    case 'table':
      return `Table ${offerWords(view, { ...move, number: 0, by: view.party, round: view.round, answer: undefined })}`;
    case 'reopen':
      return `Reopen ${issueTitle(view, move.issue)} (trust −10)`;
    case 'pass':
      return 'Pass';
    case 'walkOut':
      return 'Walk out: the talks end without agreement';
    case 'accept': {
      const pkg = offered(view)[move.package];
      return `Accept ${pkg ? packageWords(view, pkg) : ''}`;
    }
    case 'initial':
      return `Initial ${move.issues.map((id) => issueTitle(view, id)).join(', ')}`;
    case 'decline':
      return move.obstacle === undefined
        ? 'Decline without naming a reason'
        : `Decline because of ${issueTitle(view, move.obstacle)}`;
    case 'stay':
      return 'Stay: your next final offer will not be believed';
    case 'consult':
      return `Ask the capital for leave: ${optionTitle(view, move.issue, move.option)}`;
    case 'backChannel':
      return `Ask in private: ${move.issues.map((id) => issueTitle(view, id)).join(' or ')}?`;
    case 'commit': {
      const option = optionTitle(view, move.issue, move.option);
      return `Commit in public to ${option}${move.orBetter ? ' or better' : ''}`;
    }
    case 'justify':
      return `Justify a change on ${issueTitle(view, move.issue)}`;
    case 'experts':
      return `Propose experts on ${issueTitle(view, move.issue)}`;
    case 'gesture': {
      const gesture = view.own.gestures.find(({ id }) => id === move.gesture);
      return gesture
        ? `${visible(gesture.title)} (trust ${signed(gesture.trust)}): ${visible(gesture.text)}`
        : move.gesture;
    }
    case 'reassure': {
      const ratifier = view.own.ratifiers.find(({ id }) => id === move.ratifier);
      const price = ratifier
        ? ` (${ratifier.reassure.price} points): ${visible(ratifier.reassure.text)}`
        : '';
      return `${ratifierName(view, move.ratifier)}${price}`;
    }
    case 'hold':
      return 'Wait';
    case 'tell':
      return move.matters === 'vague'
        ? 'Answer vaguely'
        : `Answer: ${issueTitle(view, move.matters)}`;
    case 'answerExperts':
      return move.agree ? 'Agree to experts' : 'Refuse experts';
    case 'answerAnnex':
      return move.accept ? 'Accept the annex' : 'Decline the annex';
  }
}

const offered = (view: View) =>
  view.onTable === undefined ? [] : (view.offers[view.onTable]?.packages ?? []);
