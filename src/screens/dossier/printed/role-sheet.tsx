import type { View } from '../../../negotiation/view.ts';
import { AmongOthers } from '../../page/among.ts';
import { SourcesFolded } from '../../sources/sources-folded.ts';
import { ConfidentialPanel } from '../brief-panels.tsx';
import { LinkageList } from '../linkage-list.tsx';
import { NoDealPanel } from '../no-deal-panel.tsx';
import { RatifierCards } from '../ratifier-cards.tsx';
import { ScoreSheetTable } from '../score-sheet-table.tsx';
import styles from './role-sheet.module.css';

/** Its parts stand elsewhere on the page, too: these have addresses of their own. */
const among = { anchor: 'role-', name: undefined };

/** What one delegation needs in its hands, set small and only on paper: two or three sheets. */
export function RoleSheet({ view }: { readonly view: View }) {
  return (
    <div className={styles['role']}>
      <SourcesFolded value="nowhere">
        <AmongOthers value={among}>
          <ConfidentialPanel view={view} />
          <NoDealPanel view={view} />
          <ScoreSheetTable view={view} />
          <LinkageList view={view} />
          <RatifierCards view={view} />
        </AmongOthers>
      </SourcesFolded>
    </div>
  );
}
