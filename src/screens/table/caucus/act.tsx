import type { ReactNode } from 'react';
import { createPortal } from 'react-dom';
import type { Move } from '../../../negotiation/move.ts';
import type { Hint } from '../../../scenario/scenario.ts';
import { useBench } from '../bench.ts';
import { MoveButton } from '../dock/move-button.tsx';
import { hintTarget } from '../hints/target.ts';
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

/**
 * What every private action looks like: what it does and its choices; its price and the button in
 * the dock, or here while there is nothing to be decided.
 */
export function Act({ does, cost, go, move, none, target, children }: ActProps) {
  const { t, whyNot, places } = useBench();
  const why = move === undefined ? none : whyNot(move);
  const pointed = target && hintTarget(target);
  const price = (
    <p className={styles['price']}>
      <strong>{t('caucus.price')}</strong> {cost}
    </p>
  );
  return (
    <div className={styles['inside']}>
      <p>{does}</p>
      {children}
      {places.act ? (
        createPortal(
          <>
            {why === undefined ? price : <p>{why}</p>}
            <MoveButton {...pointed} look="primary" why={why} noteUnseen move={move}>
              {go}
            </MoveButton>
          </>,
          places.act,
        )
      ) : (
        <>
          {price}
          <MoveButton {...pointed} look="primary" why={why} move={move}>
            {go}
          </MoveButton>
        </>
      )}
    </div>
  );
}
