import type { TFunction } from 'i18next';
import type { OfferPoint } from '../../../debrief/chapters/dance.ts';
import { phrasesInDeeds } from '../../../words/names.ts';
import type { Sentence } from '../../../words/say.ts';
import type { Ended } from '../ended.ts';

/** What became of an offer. */
export function answerWords(
  ended: Ended,
  t: TFunction<'debrief'>,
  { answer, alternative }: OfferPoint,
): string {
  const { issue } = phrasesInDeeds(ended.state.scenario, (key, values = {}) =>
    (t as Sentence)(key, values),
  );
  switch (answer?.kind) {
    case undefined:
      return t('answer.none');
    case 'accepted':
      return answer.package === alternative ? t('answer.accepted') : t('answer.otherAccepted');
    case 'initialled':
      return t('answer.initialled', {
        issues: answer.issues.map(issue).join(', '),
      });
    case 'declined':
      return answer.obstacle === undefined
        ? t('answer.declined')
        : t('answer.declinedOver', { issue: issue(answer.obstacle) });
    case 'walkedOut':
      return t('answer.walkedOut');
  }
}
