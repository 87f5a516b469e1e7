import { RotateCcw } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../controls/button.tsx';
import { Panel } from '../../page/panel.tsx';
import { Picker } from '../../controls/picker.tsx';
import { partyIn, useEnded } from '../ended.ts';
import { FinishedGames } from './finished-games.tsx';
import { moveWords, shortened } from '../move-words.ts';
import { OtherChair } from './other-chair.tsx';
import { useFork } from '../use-fork.ts';
import panels from '../panels.module.css';
import styles from './again.module.css';

/** Another try, from any turn with the same dice; and how the tries so far compare. */
export function AgainPanel() {
  const ended = useEnded();
  const { t } = useTranslation('debrief');
  const fork = useFork();
  const { review } = ended;
  const [from, setFrom] = useState('0');
  const turns = review.moves.map(({ party, move }, index) => ({
    value: String(index),
    label: t('turnChoice', {
      round: review.steps[index]?.state.round ?? 0,
      party: partyIn(ended, party).name,
      move: shortened(moveWords(ended, t, move), 90),
    }),
  }));
  return (
    <Panel anchor="again" title={t('sections.again')} className="no-print">
      <p className={panels['measure']}>{t('forkText')}</p>
      <div className={styles['again']}>
        <Picker label={t('forkFrom')} value={from} choices={turns} onChange={setFrom} />
        <p className={panels['actions']}>
          <Button
            look="primary"
            onClick={() => {
              fork(Number(from));
            }}
          >
            {t('playOn')}
          </Button>
          <Button
            icon={<RotateCcw aria-hidden="true" />}
            onClick={() => {
              fork(0);
            }}
          >
            {t('fromStart')}
          </Button>
        </p>
      </div>
      <OtherChair />
      <FinishedGames />
    </Panel>
  );
}
