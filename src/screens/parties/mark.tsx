import { useState } from 'react';
import { flagAddress } from '../../../assets/flags/flag-address.ts';
import type { Emblem, Mark as Marked } from '../../scenario/scenario.ts';
import styles from './mark.module.css';

/** A party's flag or emblem, beside its name, which says whose it is: the picture itself is silent. */
export function Mark({ of: { flag, emblem } }: { readonly of: Marked }) {
  if (emblem) return <Lettered emblem={emblem} />;
  return flag ? <Flag key={flag} code={flag} /> : null;
}

function Lettered({ emblem: { letters, colour } }: { readonly emblem: Emblem }) {
  return (
    <span className={styles['emblem']} style={{ backgroundColor: colour }} aria-hidden="true">
      {letters}
    </span>
  );
}

/** A flag that could not be fetched is shown by the letters of its country. */
function Flag({ code }: { readonly code: string }) {
  const [missed, setMissed] = useState(false);
  if (missed) {
    return (
      <span className={styles['letters']} aria-hidden="true">
        {code.toUpperCase()}
      </span>
    );
  }
  return (
    <img
      className={styles['flag']}
      src={flagAddress(code)}
      alt=""
      onError={() => {
        setMissed(true);
      }}
    />
  );
}
