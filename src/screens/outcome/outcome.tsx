import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { talksDates } from '../dates.ts';
import { Page } from '../page/page.tsx';
import { PracticeOnward } from '../learn/practice-onward.tsx';
import practice from '../learn/practice-onward.module.css';
import { useEnded } from '../debrief/ended.ts';
import { verdictWords } from '../debrief/result/verdict.ts';
import { AgreedText } from './agreed-text.tsx';
import { Epilogue } from './epilogue.tsx';
import { FrontPage } from './front-page.tsx';
import { Onward } from './onward.tsx';
import { OutcomeStage } from './outcome-stage.tsx';
import styles from './outcome.module.css';

/** The end of the game, as it truly was: staged, then in the papers, then what came of it. */
export function Outcome() {
  const ended = useEnded();
  const [picture, setPicture] = useState<string>();
  const { t, i18n } = useTranslation('outcome');
  const { t: shell } = useTranslation('shell');
  const { t: debrief } = useTranslation('debrief');
  const { venue, kind } = ended.state.scenario;
  const isPractice = kind === 'practice';
  return (
    <Page
      title={shell(`outcome.${ended.outcome.kind}`)}
      kicker={t('kicker', {
        city: venue.city,
        date: talksDates(ended.state.scenario, i18n.language),
      })}
      lead={verdictWords(ended, debrief)}
    >
      <div className={styles['parts']}>
        <OutcomeStage onMap={setPicture} />
        {isPractice ? (
          <>
            <div className={practice['half']}>
              <FrontPage state={ended.state} picture={picture} />
            </div>
            <PracticeOnward game={ended.game.id} />
          </>
        ) : (
          <FrontPage state={ended.state} picture={picture} />
        )}
        {/* On paper the front page stands alone; the debrief prints the whole report. */}
        <div className={`${styles['parts'] ?? ''} no-print`}>
          <AgreedText />
          <Epilogue />
          {!isPractice && <Onward />}
        </div>
      </div>
    </Page>
  );
}
