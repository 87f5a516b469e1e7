import type { View } from '../../negotiation/view.ts';
import { ConfidentialPanel, TalksPanel } from './brief-panels.tsx';
import { GestureList } from './gesture-list.tsx';
import { ConcessionLadder } from './concession-ladder.tsx';
import { LinkageList } from './linkage-list.tsx';
import { NoDealPanel } from './no-deal-panel.tsx';
import { PeoplePanel } from './people-panel.tsx';
import { RatifierCards } from './ratifier-cards.tsx';
import { ScoreSheetTable } from './score-sheet-table.tsx';
import { SourcesPanel } from './sources-panel.tsx';
import styles from './dossier.module.css';

/** All that a party is handed, one paper below the other: for print, and for who reads both sides'. */
export function Papers({ view }: { readonly view: View }) {
  return (
    <div className={styles['papers']}>
      <ConfidentialPanel view={view} />
      <TalksPanel view={view} />
      <PeoplePanel view={view} />
      <ScoreSheetTable view={view} />
      <LinkageList view={view} />
      <NoDealPanel view={view} />
      <RatifierCards view={view} />
      <ConcessionLadder view={view} />
      <GestureList view={view} />
      <SourcesPanel view={view} />
    </div>
  );
}
