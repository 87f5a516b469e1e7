import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useLocation } from 'wouter';
import { pathTo, routes } from '../../app/routes.ts';
import { draftOfGame } from '../../app/storage/draft-of-game.ts';
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
  const [at] = useLocation();
  const draft = draftTried(at);
  return (
    <header className={styles['masthead']}>
      <p className={styles['name']}>{home}</p>
      <nav aria-label={t('nav.label')}>
        <ul className={styles['links']}>
          {links.map(([label, to]) => (
            <li key={to}>
              {to === routes.studio && draft !== undefined ? (
                <Link href={pathTo.draft(draft)}>{t('nav.draft')}</Link>
              ) : (
                <Link href={to}>{t(label)}</Link>
              )}
            </li>
          ))}
        </ul>
      </nav>
    </header>
  );
}

/** The draft that is tried in the game at an address, if it is one of the studio’s. */
function draftTried(at: string): string | undefined {
  const [, game] = /^\/(?:dossier|table|outcome|debrief)\/([^/]+)/.exec(at) ?? [];
  return game === undefined ? undefined : draftOfGame(decodeURIComponent(game));
}
