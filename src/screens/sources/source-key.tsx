import { useTranslation } from 'react-i18next';
import type { Reasons } from '../../scenario/sources/because.ts';
import { useRecord } from './own-works.ts';
import styles from './source-mark.module.css';

/** On paper, where nothing can be opened: the facts by their numbers, the works by their names. */
export function SourceKey({ reasons }: { readonly reasons: Reasons }) {
  const { t } = useTranslation('shell');
  const { find } = useRecord();
  const facts = reasons.citations.map(({ seed, fact }) => `${seed}#${fact}`);
  const works = new Set(
    reasons.known.map((known) => {
      const work = find?.(known)?.work;
      return work ? `${work.title} (${work.date.slice(0, 4)})` : t('source.missingWork');
    }),
  );
  const record = works.size === 0 ? [] : [`${t('source.onRecord')}: ${[...works].join(', ')}`];
  const shown = [...facts, ...record];
  return (
    <span className={styles['key']} aria-hidden="true">
      [{shown.length === 0 ? t('source.designed') : shown.join('; ')}]
    </span>
  );
}
