import type { ReactNode } from 'react';
import styles from './wide-table.module.css';

const scrolling = `${styles['scroll'] ?? ''} fades-beyond`;

interface WideTableProps {
  readonly caption: string;
  readonly hideCaption?: boolean;
  readonly children: ReactNode; // thead and tbody
}

/** A table that scrolls by itself where the page is narrower, by finger and by arrow keys. */
export function WideTable({ caption, hideCaption = false, children }: WideTableProps) {
  return (
    // What scrolls must be reachable by keyboard; a group, since a landmark for each is a forest.
    // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <div className={scrolling} role="group" aria-label={caption} tabIndex={0}>
      <table className={styles['table']}>
        <caption className={hideCaption ? 'visually-hidden' : undefined}>
          <span>{caption}</span>
        </caption>
        {children}
      </table>
    </div>
  );
}
