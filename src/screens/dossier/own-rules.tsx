import { useTranslation } from 'react-i18next';
import type { View } from '../../negotiation/view.ts';
import { ownNumbers } from '../../reckoning/own-rules.ts';
import { minus } from '../../words/numbers.ts';
import styles from './dossier.module.css';

/** What these talks do otherwise than the rules do; nothing where all is as usual. */
export function OwnRules({ view }: { readonly view: View }) {
  const { t } = useTranslation('dossier');
  const numbers = ownNumbers(view);
  const { without } = view.scenario;
  if (numbers.length + without.length === 0) return null;
  return (
    <>
      <h3>{t('otherRules')}</h3>
      <ul className={styles['plain']}>
        {without.map((act) => (
          <li key={act}>{t(`leftOut.${act}`)}</li>
        ))}
        {numbers.map(({ rule, number, usual }) => (
          <li key={rule}>
            {t('ownRule', {
              rule: t(`rules.${rule}`),
              number: minus(number),
              usual: minus(usual),
            })}
          </li>
        ))}
      </ul>
    </>
  );
}
