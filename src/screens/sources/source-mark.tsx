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
  /** What of that, where several marks stand side by side. */
  readonly part?: string;
}

/** Says of a clause whether it is cited or designed; opened, who reported what. On paper, the key. */
export function SourceMark({ because, of, part }: SourceMarkProps) {
  const { t } = useTranslation('shell');
  const { citations, designed } = readBecause(because);
  const cited = citations.length > 0;
  const kind = cited ? t('source.open') : t('source.designed');
  const label =
    part === undefined ? kind : t(cited ? 'source.openOf' : 'source.designedOf', { of: part });
  return (
    <DialogTrigger>
      <Button className={styles['mark'] ?? ''} aria-label={`${label}: ${of}`}>
        {label}
      </Button>
      <span className={styles['key']} aria-hidden="true">
        [{cited ? citations.map(({ seed, fact }) => `${seed}#${fact}`).join(', ') : kind}]
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
