import type { ReactNode } from 'react';
import type { Move } from '../../../negotiation/move.ts';
import { useBench } from '../bench.ts';
import { MoveButton } from '../move-button.tsx';
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
  const { t, whyNot } = useBench();
  return (
    <div className={styles['inside']}>
      <p>{does}</p>
      {children}
      <p className={styles['price']}>
        <strong>{t('caucus.price')}</strong> {cost}
      </p>
      <MoveButton look="primary" why={move === undefined ? none : whyNot(move)} move={move}>
        {go}
      </MoveButton>
    </div>
  );
}
