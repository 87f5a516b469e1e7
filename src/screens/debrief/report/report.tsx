import { useEffect, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { pathTo } from '../../../app/routes.ts';
import { readSources } from '../../../app/sources.ts';
import { LinkButton } from '../../controls/button.tsx';
import { PrintButton } from '../../controls/print-button.tsx';
import { talksDates } from '../../dates.ts';
import { Contents } from '../../page/contents.tsx';
import { goToPart } from '../../page/go-to-part.ts';
import { Page } from '../../page/page.tsx';
import { AgainPanel } from '../again/again-panel.tsx';
import { Chair } from '../chair.tsx';
import { ConcessionsPanel } from '../concessions/concessions-panel.tsx';
import { DancePanel } from '../dance/dance-panel.tsx';
import { useEnded } from '../ended.ts';
import { HomePanel } from '../home/home-panel.tsx';
import { LettersPanel } from '../letters/letters-panel.tsx';
import { MissedPanel } from '../missed/missed-panel.tsx';
import { PreparationPanel } from '../preparation/preparation-panel.tsx';
import { PromptsPanel } from '../prompts/prompts-panel.tsx';
import { RefusalsPanel } from '../refusals/refusals-panel.tsx';
import { ResultPanel } from '../result/result-panel.tsx';
import { ScoresPanel } from '../scores/scores-panel.tsx';
import { partsOf } from './sections.ts';
import { SharePanel } from '../share/share-panel.tsx';
import { SoundedOutPanel } from '../sounded-out/sounded-out-panel.tsx';
import { SourcesPanel } from '../sources/sources-panel.tsx';
import { TurningPanel } from '../turning-points/turning-panel.tsx';
import { useAllOpenOnPaper } from './use-all-open-on-paper.ts';
import panels from '../panels.module.css';
import styles from './report.module.css';

interface ReportProps {
  readonly part?: string | undefined; // where to begin to read
  readonly beside?: ReactNode; // a chapter that this game has and others have not
}

/** What happened, why, and what was possible: one long page that prints as a report. */
export function Report({ part, beside }: ReportProps) {
  const { t, i18n } = useTranslation('debrief');
  const { game, state, review } = useEnded();
  const parts = partsOf(review);
  useAllOpenOnPaper();
  useEffect(() => {
    if (part !== undefined) goToPart(part);
  }, [part]);
  const { title, venue } = state.scenario;
  return (
    <Page
      title={t('reportTitle', { scenario: title })}
      kicker={t('kicker', { city: venue.city, date: talksDates(state.scenario, i18n.language) })}
      lead={t('lead')}
      className={styles['report']}
    >
      <div className={`${panels['actions'] ?? ''} no-print`}>
        <LinkButton to={pathTo.debrief(game.id)}>{t('toBeats')}</LinkButton>
        <LinkButton to={pathTo.outcome(game.id)}>{t('toOutcome')}</LinkButton>
        <PrintButton after={readSources}>{t('print')}</PrintButton>
      </div>
      <Chair />
      <Contents
        label={t('contents')}
        parts={parts.map((id) => ({ id, title: t(`sections.${id}`) }))}
        className={styles['contents']}
      />
      <div className={styles['parts']}>
        {beside}
        <ResultPanel />
        <ScoresPanel />
        <DancePanel />
        <TurningPanel />
        <MissedPanel />
        <ConcessionsPanel />
        <RefusalsPanel />
        <SoundedOutPanel />
        {parts.includes('letters') && <LettersPanel />}
        <PreparationPanel />
        <HomePanel />
        <PromptsPanel />
        <SourcesPanel />
        <AgainPanel />
        <SharePanel />
      </div>
    </Page>
  );
}
