import { Printer, Radio, Sheet } from 'lucide-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { isClassServer } from '../../app/live/address.ts';
import { useKeys } from '../../app/live/keys.ts';
import { routes } from '../../app/routes.ts';
import { Button, LinkButton } from '../controls/button.tsx';
import { goToPart } from '../page/go-to-part.ts';
import styles from './ways.module.css';

/** Where the codes are brought in, on the same page. */
export const CODES = 'codes';

/** What is typed on the machine that serves a class; it is the same in every language. */
const COMMAND = 'npm ci && npm run class';

/** The three ways to use the game in a lesson: what each is, what it needs, and how long it takes. */
export function Ways() {
  const { t } = useTranslation('class');
  return (
    <section aria-label={t('ways.label')}>
      <ol className={styles['ways']}>
        <Way way="live" icon={<Radio aria-hidden="true" />}>
          <Live />
        </Way>
        <Way way="alone" icon={<Printer aria-hidden="true" />}>
          <LinkButton to={routes.shelf}>{t('ways.alone.go')}</LinkButton>
        </Way>
        <Way way="results" icon={<Sheet aria-hidden="true" />}>
          <Button
            onClick={() => {
              goToPart(CODES);
            }}
          >
            {t('ways.results.go')}
          </Button>
        </Way>
      </ol>
    </section>
  );
}

interface WayProps {
  readonly way: 'live' | 'alone' | 'results';
  readonly icon: ReactNode;
  readonly children: ReactNode; // the way on
}

function Way({ way, icon, children }: WayProps) {
  const { t } = useTranslation('class');
  return (
    <li className={styles['way']}>
      <h2>
        {icon} {t(`ways.${way}.title`)}
      </h2>
      <p>{t(`ways.${way}.what`)}</p>
      <div>{children}</div>
      <dl>
        <div>
          <dt>{t('ways.needs')}</dt>
          <dd>{t(`ways.${way}.needs`)}</dd>
        </div>
        <div>
          <dt>{t('ways.takes')}</dt>
          <dd>{t(`ways.${way}.takes`)}</dd>
        </div>
      </dl>
      <ol className={styles['steps']}>
        {(['first', 'second', 'third'] as const).map((step) => (
          <li key={step}>{t(`ways.${way}.${step}`)}</li>
        ))}
      </ol>
    </li>
  );
}

/** On a class server the way on is a press; elsewhere it is a command. */
function Live() {
  const { t } = useTranslation('class');
  const { host } = useKeys();
  if (host !== undefined) return <LinkButton to={routes.teach}>{t('live')}</LinkButton>;
  if (isClassServer()) return <LinkButton to={routes.teach}>{t('ways.live.server')}</LinkButton>;
  return (
    <p className={styles['command']}>
      <span>{t('ways.live.command')}</span> <code>{COMMAND}</code>
    </p>
  );
}
