import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { talksDates } from '../dates.ts';
import { announce } from '../page/announcer.ts';
import { Page } from '../page/page.tsx';
import { PracticeOnward } from '../learn/practice-onward.tsx';
import practice from '../learn/practice-onward.module.css';
import { useEnded } from '../debrief/ended.ts';
import { verdictWords } from '../debrief/result/verdict.ts';
import { AgreedText } from './agreed-text.tsx';
import { useVotePending } from './before-vote.ts';
import { Epilogue } from './epilogue.tsx';
import { FrontPage } from './front-page.tsx';
import { Onward } from './onward.tsx';
import { OutcomeStage } from './outcome-stage.tsx';
import { usePressPictures } from './use-press-pictures.ts';
import styles from './outcome.module.css';

/** The end of the game, as it truly was: staged, then in the papers, then what came of it. */
export function Outcome() {
  const ended = useEnded();
  const pending = useVotePending(ended.game);
  const { t, i18n } = useTranslation('outcome');
  const { t: shell } = useTranslation('shell');
  const { t: debrief } = useTranslation('debrief');
  const { venue } = ended.state.scenario;
  const title = shell(`outcome.${ended.outcome.kind}`);
  const lead = verdictWords(ended, debrief);
  useSpokenAfterVote(pending, `${title}. ${lead}`);
  return (
    <Page
      title={pending ? t('vote.title') : title}
      kicker={t('kicker', {
        city: venue.city,
        date: talksDates(ended.state.scenario, i18n.language),
      })}
      lead={pending ? t('vote.lead') : lead}
    >
      <div className={styles['parts']}>
        <OutcomeStage pending={pending} />
        {!pending && <Told />}
      </div>
    </Page>
  );
}

/** All that tells how it ended: it stands once the vote has been seen. */
function Told() {
  const { game, state } = useEnded();
  const pictures = usePressPictures();
  const isPractice = state.scenario.kind === 'practice';
  return (
    <>
      <div className={isPractice ? practice['half'] : undefined}>
        <FrontPage state={state} pictures={pictures} />
      </div>
      {isPractice && <PracticeOnward game={game.id} />}
      {/* On paper the front page stands alone; the debrief prints the whole report. */}
      <div className={`${styles['parts'] ?? ''} no-print`}>
        <AgreedText />
        <Epilogue />
        {!isPractice && <Onward />}
      </div>
    </>
  );
}

/** Whoever listens hears how it ended when the vote is over, as whoever looks sees the headline. */
function useSpokenAfterVote(pending: boolean, result: string): void {
  const waited = useRef(pending);
  useEffect(() => {
    if (waited.current && !pending) announce(result);
    waited.current = pending;
  }, [pending, result]);
}
