import { useTranslation } from 'react-i18next';
import { Choices } from '../controls/choices.tsx';
import { PartyMark } from '../parties/party-mark.tsx';
import { useEnded } from './ended.ts';
import styles from './chair.module.css';

/** All is open now (N62): the pages can be read from either chair. */
export function Chair() {
  const { t } = useTranslation('debrief');
  const { own, sides, read } = useEnded();
  return (
    <div className={`${styles['chair'] ?? ''} no-print`}>
      <Choices
        label={t('readFrom')}
        look="row"
        value={own.id}
        onChange={read}
        choices={sides.map((party) => ({ value: party.id, label: <PartyMark party={party} /> }))}
      />
    </div>
  );
}
