import { useTranslation } from 'react-i18next';
import { isBySubstitute } from '../../debrief/moderated.ts';
import { useEnded } from './ended.ts';

/** N63: marks a move, by its index, that an AI made for people that were away. */
export function BySubstitute({ move }: { readonly move: number }) {
  const { t } = useTranslation('debrief');
  const { review } = useEnded();
  return isBySubstitute(review, move) && <small>{t('bySubstitute')}</small>;
}
