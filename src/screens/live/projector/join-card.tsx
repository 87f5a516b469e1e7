import { useCallback, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { addressesOf } from '../../../app/live/teach/classes.ts';
import { pathTo } from '../../../app/routes.ts';
import { Picker } from '../../controls/picker.tsx';
import { useFetched } from '../../trouble/use-fetched.ts';
import { QrCode } from './qr-code.tsx';
import styles from './join-card.module.css';

interface JoinCardProps {
  readonly token: string; // of the teacher, or of the projector
  readonly code: string; // of the class
  /** A column beside other things; a line below them; the code alone in a corner, for late-comers. */
  readonly size?: 'card' | 'side' | 'small' | 'corner';
  readonly choice?: boolean; // whether another of the server's addresses can be shown
}

/** How one comes into a class: an address, a code, or both in one picture. */
export function JoinCard({ token, code, size = 'card', choice = true }: JoinCardProps) {
  const { t } = useTranslation('console');
  const { part } = useFetched(useCallback(() => addressesOf(token), [token]));
  const [chosen, setChosen] = useState<string>();
  const found = part === undefined || part.length === 0 ? [here()] : part;
  const address = chosen ?? found[0] ?? here();
  return (
    <section className={styles[size]} aria-label={t('join.label')}>
      <QrCode text={`${address}#${pathTo.joinClass(code)}`} label={t('join.qr')} />
      <div className={styles['words']}>
        <p className={size === 'corner' ? 'visually-hidden' : undefined}>{t('join.go')}</p>
        <p className={styles['address']}>{withoutScheme(address)}</p>
        <p className={size === 'corner' ? 'visually-hidden' : undefined}>{t('join.type')}</p>
        <p className={styles['code']}>
          <span aria-hidden="true">{code}</span>
          <span className="visually-hidden">{[...code].join(' ')}</span>
        </p>
        {choice && found.length > 1 && (
          <Picker
            label={t('join.other')}
            value={address}
            choices={found.map((value) => ({ value, label: withoutScheme(value) }))}
            onChange={setChosen}
          />
        )}
      </div>
    </section>
  );
}

/** Where this page itself came from. */
function here(): string {
  return new URL('.', document.baseURI).href;
}

function withoutScheme(address: string): string {
  return address.replace(/^https?:\/\//, '').replace(/\/$/, '');
}
