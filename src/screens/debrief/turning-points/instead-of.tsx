import { useTranslation } from 'react-i18next';
import type { Move } from '../../../negotiation/move.ts';
import { useEnded } from '../ended.ts';
import { moveWords } from '../move-words.ts';
import { Terms } from '../terms.tsx';
import { otherwise } from '../../../debrief/turning/otherwise.ts';

interface InsteadOfProps {
  readonly made: Move;
  readonly instead: Move;
}

/** What a seasoned delegation would have done; of an offer much like the one made, what differs. */
export function InsteadOf({ made, instead }: InsteadOfProps) {
  const ended = useEnded();
  const { t } = useTranslation('debrief');
  const differs = otherwise(made, instead);
  if (differs?.kind === 'form') return <p>{t(`insteadSame.${differs.form}`)}</p>;
  if (differs?.kind === 'terms') {
    return (
      <>
        <p>{t('insteadBut')}</p>
        <Terms of={differs.terms} />
      </>
    );
  }
  return (
    <p>
      {t('instead')} {moveWords(ended, t, instead)}
    </p>
  );
}
