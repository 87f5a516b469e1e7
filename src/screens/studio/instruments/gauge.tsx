import { useId, type ReactNode } from 'react';
import styles from './instruments.module.css';

interface GaugeProps {
  readonly title: string;
  readonly old?: boolean; // shows a text that is not on the desk any more
  readonly children: ReactNode;
}

/** One instrument: a headed column of the paper. */
export function Gauge({ title, old = false, children }: GaugeProps) {
  const id = useId();
  return (
    <section aria-labelledby={id} className={styles['gauge']} data-old={old || undefined}>
      <h2 id={id}>{title}</h2>
      {children}
    </section>
  );
}
