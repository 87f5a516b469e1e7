import type { ReactNode } from 'react';
import { useContext, useId } from 'react';
import { AmongOthers } from './among.ts';
import styles from './panel.module.css';

interface PanelProps {
  readonly title: ReactNode;
  readonly level?: 2 | 3 | 4;
  readonly look?: 'sheet' | 'plain' | 'confidential';
  readonly aside?: ReactNode; // at the right of the heading
  readonly className?: string | undefined;
  /** The section's id, to be gone to from elsewhere on the page. */
  readonly anchor?: string | undefined;
  readonly children: ReactNode;
}

/** A headed section, as a column of a newspaper or a sheet of its own. */
export function Panel({
  title,
  level = 2,
  look = 'sheet',
  aside,
  className,
  anchor,
  children,
}: PanelProps) {
  const id = useId();
  const among = useContext(AmongOthers);
  const Heading = `h${level}` as const;
  return (
    <section
      id={anchor === undefined ? undefined : `${among.anchor}${anchor}`}
      aria-labelledby={id}
      className={[styles[look], className].filter(Boolean).join(' ')}
    >
      <div className={styles['head']}>
        <Heading id={id}>
          {among.name !== undefined && <span className="visually-hidden">{among.name}: </span>}
          {title}
        </Heading>
        {aside}
      </div>
      {children}
    </section>
  );
}
