import { entryOf } from '../../../app/shelf/entry-of.ts';
import type { Scenario } from '../../../scenario/scenario.ts';
import { ShelfPaper } from '../../shelf/shelf-paper.tsx';
import styles from './look.module.css';

/** The newspaper on the shelf. */
export function PaperLook({ scenario }: { readonly scenario: Scenario }) {
  return (
    <div className={styles['paper']}>
      <ShelfPaper entry={entryOf(scenario, '')} played={[]} onlyLook />
    </div>
  );
}
