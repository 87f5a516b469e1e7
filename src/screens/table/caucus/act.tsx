import type { ReactNode } from 'react';
import type { Move } from '../../../negotiation/move.ts';
import type { Hint } from '../../../scenario/scenario.ts';
import { useBench } from '../bench.ts';
import { hintTarget } from '../hints/target.ts';
import { MoveButton } from '../move-button.tsx';
import styles from './caucus.module.css';

interface ActProps {
  readonly does: string;
  readonly cost: string;
  readonly go: string;
  readonly move: Move | undefined; // undefined: there is nothing to choose, and `none` says why
  readonly none?: string;
  readonly target?: Hint['at']; // what the button is to a hint
  readonly children?: ReactNode;
}

/** What every private action looks like: what it does, its choices, its price, and the button. */
export function Act({ does, cost, go, move, none, target, children }: ActProps) {
  const { t, whyNot } = useBench();
  return (
    <div className={styles['inside']}>
      <p>{does}</p>
      {children}
      <p className={styles['price']}>
        <strong>{t('caucus.price')}</strong> {cost}
      </p>
      <MoveButton
        {...(target && hintTarget(target))}
        look="primary"
        why={move === undefined ? none : whyNot(move)}
        move={move}
      >
        {go}
      </MoveButton>
    </div>
  );
}
