import { useTranslation } from 'react-i18next';
import type { Move } from '../../../negotiation/move.ts';
import type { View } from '../../../negotiation/view.ts';
import { useDeedWords } from './use-deed-words.ts';

interface OvertakenWordsProps {
  readonly view: View; // of the chair
  readonly move: Move;
}

/** That time ran out, and what an AI did for the chair. */
export function OvertakenWords({ view, move }: OvertakenWordsProps) {
  const { t } = useTranslation('live');
  const say = useDeedWords(view);
  return t('overtaken', { deed: say(move) });
}
