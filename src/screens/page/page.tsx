import type { ReactNode } from 'react';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import { routes } from '../../app/routes.ts';
import { Masthead } from './masthead.tsx';
import styles from './page.module.css';

interface PageProps {
  /** The h1 of the page and, with the game's name, its window title. */
  readonly title: string;
  readonly hideTitle?: boolean;
  readonly kicker?: ReactNode; // above the title
  readonly lead?: ReactNode; // under it
  readonly width?: 'text' | 'page' | 'full';
  readonly className?: string | undefined;
  readonly children: ReactNode;
}

/** What every screen but the title stands in: masthead, heading that takes the focus, main. */
export function Page({
  title,
  hideTitle = false,
  kicker,
  lead,
  width = 'page',
  className,
  children,
}: PageProps) {
  const { t } = useTranslation('shell');
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    document.title = `${title} — ${t('name')}`;
  }, [title, t]);
  // A new screen begins at its heading, for the eye and for the screen reader.
  useEffect(() => {
    window.scrollTo(0, 0);
    heading.current?.focus({ preventScroll: true });
  }, []);
  return (
    <div className={styles['frame']}>
      <Masthead home={<Link href={routes.title}>{t('name')}</Link>} />
      <main
        id="main"
        tabIndex={-1}
        className={[styles['main'], styles[width], className].filter(Boolean).join(' ')}
      >
        <header className={hideTitle ? 'visually-hidden' : styles['head']}>
          {kicker !== undefined && <p className={styles['kicker']}>{kicker}</p>}
          <h1 ref={heading} tabIndex={-1}>
            {title}
          </h1>
          {lead !== undefined && <p className={styles['lead']}>{lead}</p>}
        </header>
        {children}
      </main>
    </div>
  );
}
