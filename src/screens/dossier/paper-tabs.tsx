import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { View } from '../../negotiation/view.ts';
import { Tabs } from '../controls/tabs.tsx';
import { Toggle } from '../controls/toggle.tsx';
import { SourcesFolded } from '../sources/sources-folded.ts';
import { ConfidentialPanel, TalksPanel } from './brief-panels.tsx';
import { ConcessionLadder } from './concession-ladder.tsx';
import { GestureList } from './gesture-list.tsx';
import { LinkageList } from './linkage-list.tsx';
import { NoDealPanel } from './no-deal-panel.tsx';
import { PeoplePanel } from './people-panel.tsx';
import { RatifierCards } from './ratifier-cards.tsx';
import { ScoreSheetTable } from './score-sheet-table.tsx';
import { SourcesPanel } from './sources-panel.tsx';
import styles from './dossier.module.css';

const paperTabIds = ['sheet', 'brief', 'home', 'steps', 'talks', 'sources'] as const;
export type PaperTabId = (typeof paperTabIds)[number];

const papers: Readonly<Record<PaperTabId, (view: View) => ReactNode>> = {
  sheet: (view) => (
    <>
      <NoDealPanel view={view} />
      <ScoreSheetTable view={view} />
      <LinkageList view={view} />
    </>
  ),
  brief: (view) => <ConfidentialPanel view={view} />,
  home: (view) => <RatifierCards view={view} />,
  steps: (view) => (
    <>
      <ConcessionLadder view={view} />
      <GestureList view={view} />
    </>
  ),
  talks: (view) => (
    <>
      <TalksPanel view={view} />
      <PeoplePanel view={view} />
    </>
  ),
  sources: (view) => <SourcesPanel view={view} />,
};

interface PaperTabsProps {
  readonly view: View;
  readonly tab?: PaperTabId; // kept by whoever lays it over the page, so that it opens where it was left
  readonly onTab?: (tab: PaperTabId) => void;
}

/**
 * All that a party is handed, a paper at a time, the score sheet on top, the sources of each clause put
 * away until they are asked for; in the dossier and at the table. On paper, all of it.
 */
export function PaperTabs({ view, tab: given, onTab }: PaperTabsProps) {
  const { t } = useTranslation('dossier');
  const [own, setOwn] = useState<PaperTabId>('sheet');
  const tab = given ?? own;
  const [sources, setSources] = useState(false);
  const { concessions, gestures } = view.own;
  const hasSteps = concessions.length > 0 || gestures.length > 0;
  return (
    <div className={styles['folder']}>
      <SourcesFolded value={!sources}>
        <Tabs<PaperTabId>
          label={t('papers')}
          selected={tab}
          onSelect={onTab ?? setOwn}
          printAll
          tabs={paperTabIds
            .filter((id) => id !== 'steps' || hasSteps)
            .map((id) => ({
              id,
              label: t(`tabs.${id}`),
              content: <div className={styles['papers']}>{papers[id](view)}</div>,
            }))}
        />
      </SourcesFolded>
      <div className="no-print">
        <Toggle on={sources} onChange={setSources}>
          {t('showSources')}
        </Toggle>
      </div>
    </div>
  );
}
