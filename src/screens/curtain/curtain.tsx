import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { PublicParty } from '../../negotiation/view.ts';
import { Button } from '../controls/button.tsx';
import { Mark } from '../parties/mark.tsx';
import styles from './curtain.module.css';

interface CurtainProps {
  readonly party: Pick<PublicParty, 'name' | 'flag' | 'emblem'>;
  readonly onReady: () => void;
}

/** Between two people at one machine. It stands instead of the page, not over it. */
export function Curtain({ party, onReady }: CurtainProps) {
  const { t } = useTranslation('shell');
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    heading.current?.focus();
  }, [party.name]);
  return (
    <main id="main" tabIndex={-1} className={styles['curtain']}>
      <div className={styles['card']}>
        <p className={styles['mark']}>
          <Mark of={party} />
        </p>
        <h1 ref={heading} tabIndex={-1}>
          {t('curtain.title', { party: party.name })}
        </h1>
        <p>{t('curtain.text', { party: party.name })}</p>
        <Button look="primary" onClick={onReady}>
          {t('curtain.ready', { party: party.name })}
        </Button>
      </div>
    </main>
  );
}
