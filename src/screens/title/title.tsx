import { BookOpen, Play, RotateCcw, Users } from 'lucide-react';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import { isClassServer } from '../../app/live/address.ts';
import { hasBegunHere } from '../../app/first-game/newcomer.ts';
import { routes } from '../../app/routes.ts';
import { shelfYears } from '../../app/shelf/years.ts';
import { LinkButton } from '../controls/button.tsx';
import { Steps } from './steps.tsx';
import summit from './summit.svg';
import styles from './title.module.css';
import { useLastGame } from './use-last-game.ts';

/** The front page: one look tells what it is. Nothing heavy may be imported here. */
export function Title() {
  const { t } = useTranslation('title');
  const { t: shell } = useTranslation('shell');
  const last = useLastGame();
  const inClass = isClassServer();
  useEffect(() => {
    document.title = shell('name');
  }, [shell]);
  return (
    <div className={styles['front']}>
      <header className={styles['nameplate']}>
        <p className={styles['ears']}>
          <span>{t('ear.left')}</span>
          <span>{t('ear.middle')}</span>
          <span>{t('ear.right')}</span>
        </p>
        <p className={styles['name']} aria-hidden="true">
          {shell('name')}
        </p>
      </header>
      <main id="main" tabIndex={-1} className={styles['main']}>
        <h1 className="visually-hidden">{shell('name')}</h1>
        <div className={styles['lead']}>
          <img
            className={styles['picture']}
            src={summit}
            alt={t('picture')}
            width={1200}
            height={760}
          />
          <div className={styles['story']}>
            <h2>{t('headline')}</h2>
            <p>
              {t('lead', {
                count: shelfYears.length,
                first: shelfYears[0],
                last: shelfYears.at(-1),
              })}
            </p>
            <div className={styles['actions']}>
              {inClass && <JoinFirst />}
              {last && (
                <>
                  <LinkButton
                    to={last.to}
                    look={inClass ? 'plain' : 'primary'}
                    icon={<RotateCcw aria-hidden="true" />}
                    block
                  >
                    {t('continue')}
                  </LinkButton>
                  <p className={styles['where']}>{last.where(t)}</p>
                </>
              )}
              <LinkButton
                to={hasBegunHere() ? routes.shelf : routes.play}
                look={last || inClass ? 'plain' : 'primary'}
                icon={<Play aria-hidden="true" />}
                block
              >
                {t(inClass ? 'alone' : 'play')}
              </LinkButton>
              <LinkButton to={routes.learn} icon={<BookOpen aria-hidden="true" />} block>
                {t('learn')}
              </LinkButton>
            </div>
            <nav aria-label={t('more')}>
              <ul className={styles['more']}>
                <li>
                  <Link href={routes.games}>{t('games')}</Link>
                </li>
                <li>
                  <Link href={routes.class}>{t('class')}</Link>
                </li>
                <li>
                  <Link href={routes.studio}>{t('studio')}</Link>
                </li>
                <li>
                  <Link href={routes.sources}>{t('sources')}</Link>
                </li>
                <li>
                  <Link href={routes.settings}>{t('settings')}</Link>
                </li>
                {inClass && (
                  <li>
                    <Link href={routes.teach}>{t('teach')}</Link>
                  </li>
                )}
              </ul>
            </nav>
          </div>
        </div>
        <Steps />
      </main>
      <footer className={styles['foot']}>{t(inClass ? 'footClass' : 'foot')}</footer>
    </div>
  );
}

/** From the server of a class, most people come for the class. */
function JoinFirst() {
  const { t } = useTranslation('title');
  return (
    <>
      <LinkButton to={routes.join} look="primary" icon={<Users aria-hidden="true" />} block>
        {t('join')}
      </LinkButton>
      <p className={styles['where']}>{t('joinNote')}</p>
    </>
  );
}
