import type { View } from '../../negotiation/view.ts';
import { BriefPanels } from './brief-panels.tsx';
import { GestureList } from './gesture-list.tsx';
import { ConcessionLadder } from './concession-ladder.tsx';
import { LinkageList } from './linkage-list.tsx';
import { NoDealPanel } from './no-deal-panel.tsx';
import { PeoplePanel } from './people-panel.tsx';
import { RatifierCards } from './ratifier-cards.tsx';
import { ScoreSheetTable } from './score-sheet-table.tsx';
import { SourcesPanel } from './sources-panel.tsx';
import styles from './dossier.module.css';

/** All that a party is handed, in reading order; shown in the dossier and in the table's drawer. */
export function Papers({ view }: { readonly view: View }) {
  return (
    <div className={styles['papers']}>
      <BriefPanels view={view} />
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
