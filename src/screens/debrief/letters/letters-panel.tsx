import { useTranslation } from 'react-i18next';
import { Panel } from '../../page/panel.tsx';
import { PartyMark } from '../../parties/party-mark.tsx';
import { partyIn, useEnded } from '../ended.ts';
import panels from '../panels.module.css';
import styles from './letters.module.css';

/** The notes that the delegations passed to one another. */
export function LettersPanel() {
  const { t } = useTranslation('debrief');
  const ended = useEnded();
  const { record, steps } = ended.review;
  return (
    <Panel anchor="letters" title={t('sections.letters')}>
      <p className={panels['measure']}>{t('lettersLead')}</p>
      <ol className={panels['rows']}>
        {record.letters.map(({ after, party, text }, index) => (
          <li key={index}>
            <div className={panels['who']}>
              <span>{t('inRound', { round: steps[after]?.state.round ?? 1 })}</span>
              <PartyMark party={partyIn(ended, party)} />
            </div>
            <p className={styles['text']}>{text}</p>
          </li>
        ))}
      </ol>
    </Panel>
  );
}
