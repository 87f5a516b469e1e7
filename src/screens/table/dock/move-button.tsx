import type { ComponentProps } from 'react';
import type { Move } from '../../../negotiation/move.ts';
import { Button } from '../../controls/button.tsx';
import { useBench } from '../bench.ts';

interface MoveButtonProps extends Omit<ComponentProps<typeof Button>, 'onClick'> {
  readonly move: Move | undefined; // undefined where there is none, and `why` says so
}

/** Makes a move; for one who only proposes, puts it before whoever makes them, and says so. */
export function MoveButton({ move, children, ...button }: MoveButtonProps) {
  const { t, send, proposing } = useBench();
  return (
    <Button
      {...button}
      onClick={() => {
        if (move) send(move);
      }}
    >
      {proposing && `${t('propose.prefix')} `}
      {children}
    </Button>
  );
}
