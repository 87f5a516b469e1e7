import { useContext } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from 'react-aria-components/Button';
import { Dialog, DialogTrigger, Popover } from 'react-aria-components/Popover';
import { readBecause } from '../../app/sources.ts';
import { Reasons } from './reasons.tsx';
import { SourceKey } from './source-key.tsx';
import { SourcesFolded } from './sources-folded.ts';
import styles from './source-mark.module.css';

interface SourceMarkProps {
  readonly because: string;
  /** What it is the source of, for those who do not see where it stands. */
  readonly of: string;
  /** What of that, where several marks stand side by side. */
  readonly part?: string;
}

/**
 * Says of a clause whether it was reported, is on record or was designed; opened, who reported what
 * and which work says so. On paper, the key; folded, that alone.
 */
export function SourceMark({ because, of, part }: SourceMarkProps) {
  const { t } = useTranslation('shell');
  const folded = useContext(SourcesFolded);
  const reasons = readBecause(because);
  const reported = reasons.citations.length > 0;
  const onRecord = reasons.known.length > 0;
  const kind = t(
    reported && onRecord
      ? 'source.both'
      : reported
        ? 'source.open'
        : onRecord
          ? 'source.onRecord'
          : 'source.designed',
  );
  const label = part === undefined ? kind : t('source.kindOf', { kind, of: part });
  if (folded === 'nowhere') return null;
  if (folded) return <SourceKey reasons={reasons} />;
  return (
    <DialogTrigger>
      <Button className={styles['mark'] ?? ''} aria-label={`${label}: ${of}`}>
        {label}
      </Button>
      <SourceKey reasons={reasons} />
      <Popover className={styles['popover'] ?? ''}>
        <Dialog className={styles['dialog'] ?? ''} aria-label={t('source.title')}>
          <Reasons {...reasons} />
        </Dialog>
      </Popover>
    </DialogTrigger>
  );
}
