import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import { routes } from '../../app/routes.ts';
import styles from './page.module.css';

const links = [
  ['nav.play', routes.shelf],
  ['nav.games', routes.games],
  ['nav.studio', routes.studio],
  ['nav.class', routes.class],
  ['nav.sources', routes.sources],
  ['nav.settings', routes.settings],
] as const;

/** The small masthead over every screen: the name, and the way to the others. */
export function Masthead({ home }: { readonly home: ReactNode }) {
  const { t } = useTranslation('shell');
  return (
    <header className={styles['masthead']}>
      <p className={styles['name']}>{home}</p>
      <nav aria-label={t('nav.label')}>
        <ul className={styles['links']}>
          {links.map(([label, to]) => (
            <li key={to}>
              <Link href={to}>{t(label)}</Link>
            </li>
          ))}
        </ul>
      </nav>
    </header>
  );
}
