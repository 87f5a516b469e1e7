import { useTranslation } from 'react-i18next';
import { Button } from 'react-aria-components/Button';
import { Dialog, DialogTrigger, Popover } from 'react-aria-components/Popover';
import { readBecause } from '../../app/sources.ts';
import { CitedFact } from './cited-fact.tsx';
import styles from './source-mark.module.css';

interface SourceMarkProps {
  readonly because: string;
  /** What it is the source of, for those who do not see where it stands. */
  readonly of: string;
}

/** Says of a clause whether it is cited or designed; opened, who reported what. On paper, the key. */
export function SourceMark({ because, of }: SourceMarkProps) {
  const { t } = useTranslation('shell');
  const { citations, designed } = readBecause(because);
  const label = citations.length > 0 ? t('source.open') : t('source.designed');
  return (
    <DialogTrigger>
      <Button className={styles['mark'] ?? ''} aria-label={`${label}: ${of}`}>
        {label}
      </Button>
      <span className={styles['key']} aria-hidden="true">
        [
        {citations.length > 0
          ? citations.map(({ seed, fact }) => `${seed}#${fact}`).join(', ')
          : label}
        ]
      </span>
      <Popover className={styles['popover'] ?? ''}>
        <Dialog className={styles['dialog'] ?? ''} aria-label={t('source.title')}>
          {citations.map((citation) => (
            <CitedFact key={`${citation.seed}#${citation.fact}`} citation={citation} />
          ))}
          {designed !== undefined && (
            <p>
              <strong>{t('source.designedWhy')}</strong> {designed}
            </p>
          )}
        </Dialog>
      </Popover>
    </DialogTrigger>
  );
}
