import type { TFunction } from 'i18next';
import type { Move } from '../../negotiation/move.ts';
import { titlesOf } from '../../words/names.ts';
import type { Ended } from './ended.ts';

/** A move as something one did or could do: “offer …”, “decline”. */
export function moveWords(ended: Ended, t: TFunction<'debrief'>, move: Move): string {
  const { issue, option, ratifier, terms } = titlesOf(ended.state.scenario);
  switch (move.kind) {
    case 'table':
      return t(move.final ? 'move.tableFinal' : 'move.table', {
        terms: move.packages.map(terms).join(t('move.or')),
      });
    case 'reopen':
    case 'justify':
    case 'experts':
      return t(`move.${move.kind}`, { issue: issue(move.issue) });
    case 'initial':
      return t('move.initial', { issues: move.issues.map(issue).join(', ') });
    case 'decline':
      return move.obstacle === undefined
        ? t('move.decline')
        : t('move.declineOver', { issue: issue(move.obstacle) });
    case 'consult':
    case 'commit':
      return t(`move.${move.kind}`, {
        issue: issue(move.issue),
        option: option(move.issue, move.option),
      });
    case 'backChannel':
      return t('move.backChannel', { one: issue(move.issues[0]), other: issue(move.issues[1]) });
    case 'gesture':
      return t('move.gesture', {
        gesture: ended.sides
          .flatMap(({ gestures }) => gestures)
          .find(({ id }) => id === move.gesture)?.title,
      });
    case 'reassure':
      return t('move.reassure', {
        ratifier: ratifier(move.ratifier),
      });
    case 'tell':
      return move.matters === 'vague'
        ? t('move.tellVaguely')
        : t('move.tell', { issue: issue(move.matters) });
    case 'answerExperts':
      return t(move.agree ? 'move.agreeToExperts' : 'move.refuseExperts');
    case 'answerAnnex':
      return t(move.accept ? 'move.acceptAnnex' : 'move.refuseAnnex');
    case 'accept':
    case 'pass':
    case 'walkOut':
    case 'stay':
    case 'hold':
      return t(`move.${move.kind}`);
  }
}

/** At most so many characters; what is left out is shown to be. */
export function shortened(text: string, most: number): string {
  return text.length > most ? `${text.slice(0, most - 2)} …` : text;
}
