import type { ReactNode } from 'react';
import styles from './twin.module.css';

interface TwinProps {
  readonly summary: string;
  readonly children: ReactNode;
}

/** What a chart shows, once more in rows, folded away. */
export function Twin({ summary, children }: TwinProps) {
  return (
    <details className={styles['twin']}>
      <summary>{summary}</summary>
      {children}
    </details>
  );
}
