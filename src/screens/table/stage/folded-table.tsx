import { ChevronDown } from 'lucide-react';
import { useBench } from '../bench.ts';
import styles from './stage.module.css';

interface FoldedTableProps {
  readonly open: boolean;
  readonly onOpen: (open: boolean) => void;
}

/** On a telephone the table makes room for what one chooses or puts together; a strip of it stays. */
export function FoldedTable({ open, onOpen }: FoldedTableProps) {
  const { t } = useBench();
  return (
    <button
      type="button"
      className={styles['folded']}
      aria-expanded={open}
      onClick={() => {
        onOpen(!open);
      }}
    >
      {t(open ? 'stage.fold' : 'stage.unfold')}
      <ChevronDown aria-hidden="true" />
    </button>
  );
}
