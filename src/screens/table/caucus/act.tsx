import type { ReactNode } from 'react';
import type { Move } from '../../../negotiation/move.ts';
import { Button } from '../../controls/button.tsx';
import { useBench } from '../bench.ts';
import styles from './caucus.module.css';

interface ActProps {
  readonly does: string;
  readonly cost: string;
  readonly go: string;
  readonly move: Move | undefined; // undefined: there is nothing to choose, and `none` says why
  readonly none?: string;
  readonly children?: ReactNode;
}

/** What every private action looks like: what it does, its choices, its price, and the button. */
export function Act({ does, cost, go, move, none, children }: ActProps) {
  const { t, send, whyNot } = useBench();
  return (
    <div className={styles['inside']}>
      <p>{does}</p>
      {children}
      <p className={styles['price']}>
        <strong>{t('caucus.price')}</strong> {cost}
      </p>
      <Button
        look="primary"
        why={move === undefined ? none : whyNot(move)}
        onClick={() => {
          if (move) send(move);
        }}
      >
        {go}
      </Button>
    </div>
  );
}
