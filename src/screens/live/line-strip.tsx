import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLive } from '../../app/live/live-store.ts';
import type { Line } from '../../app/live/connection.ts';
import { routes } from '../../app/routes.ts';
import { LinkButton } from '../controls/button.tsx';
import styles from '../page/strip.module.css';

const SHOWN = 4000; // ms for which it is said that the connection is back

/** A strip over the page while the line to the class is down, and for a moment when it is back. */
export function LineStrip({ again = routes.join }: { readonly again?: string }) {
  const { t } = useTranslation('live');
  const line = useLive((live) => live?.line);
  const said = useSaid(line);
  const ended = line === 'closed' || line === 'refused';
  return (
    <div
      role="status"
      className={said === undefined ? undefined : styles['strip']}
      data-tone={said && tones[said]}
    >
      {said !== undefined && (
        <>
          <span>{t(`line.${said}`)}</span>
          {ended && <LinkButton to={again}>{t('line.join')}</LinkButton>}
        </>
      )}
    </div>
  );
}

type Said = 'lost' | 'back' | 'refused' | 'closed';

const tones: Readonly<Partial<Record<Said, 'good' | 'bad'>>> = {
  back: 'good',
  refused: 'bad',
  closed: 'bad',
};

function useSaid(line: Line | undefined): Said | undefined {
  const [before, setBefore] = useState(line);
  const [back, setBack] = useState(false);
  if (line !== before) {
    setBefore(line);
    setBack(line === 'live' && before === 'lost');
  }
  useEffect(() => {
    if (!back) return;
    const timer = setTimeout(() => {
      setBack(false);
    }, SHOWN);
    return () => {
      clearTimeout(timer);
    };
  }, [back]);
  if (line === 'lost' || line === 'refused' || line === 'closed') return line;
  return back ? 'back' : undefined;
}
