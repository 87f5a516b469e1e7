import { ChevronDown } from 'lucide-react';
import { AdviceSlip } from '../advisers.tsx';
import { useBench } from '../bench.ts';
import { useVoice } from '../hints/use-voice.ts';
import styles from './stage.module.css';

interface FoldedTableProps {
  readonly open: boolean;
  readonly onOpen: (open: boolean) => void;
  readonly building: boolean; // an offer is put together, on which there is advice to be had
  readonly advised: boolean;
  readonly onAdvised: (advised: boolean) => void;
}

/**
 * On a telephone the table makes room for what one chooses, puts together or has to read; a strip of
 * it stays. On an upright tablet it makes room for the advice alone.
 */
export function FoldedTable({ open, onOpen, building, advised, onAdvised }: FoldedTableProps) {
  const { t } = useBench();
  const hinted = useVoice().kind === 'hint'; // a hint is in sight by itself, and the staff are silent
  return (
    <>
      <div className={styles['folded']}>
        <button
          type="button"
          aria-expanded={open}
          onClick={() => {
            onOpen(!open);
          }}
        >
          {t(open ? 'stage.fold' : 'stage.unfold')}
          <ChevronDown aria-hidden="true" />
        </button>
        {building && !hinted && (
          <button
            type="button"
            aria-expanded={advised}
            onClick={() => {
              onAdvised(!advised);
            }}
          >
            {t('advice.ask')}
            <ChevronDown aria-hidden="true" />
          </button>
        )}
      </div>
      {building && advised && <AdviceSlip />}
    </>
  );
}
