import { unnamed } from '../../../lib/unnamed.ts';
import type { TFunction } from 'i18next';
import type { OfferPoint } from '../../../debrief/dance.ts';
import { issueIn, type Ended } from '../ended.ts';

/** What became of an offer. */
export function answerWords(
  ended: Ended,
  t: TFunction<'debrief'>,
  { answer, alternative }: OfferPoint,
): string {
  switch (answer?.kind) {
    case undefined:
      return t('answer.none');
    case 'accepted':
      return answer.package === alternative ? t('answer.accepted') : t('answer.otherAccepted');
    case 'initialled':
      return t('answer.initialled', {
        issues: answer.issues.map((id) => issueIn(ended, id)?.title ?? unnamed).join(', '),
      });
    case 'declined':
      return answer.obstacle === undefined
        ? t('answer.declined')
        : t('answer.declinedOver', { issue: issueIn(ended, answer.obstacle)?.title });
    case 'walkedOut':
      return t('answer.walkedOut');
  }
}
