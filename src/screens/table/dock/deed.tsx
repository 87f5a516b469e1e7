import type { ComponentProps } from 'react';
import { MoveButton } from './move-button.tsx';
import { Button } from '../../controls/button.tsx';
import { useDockLine } from './dock-line.ts';

/** A decision in the dock: what it will do, or why it cannot be taken, stands over the forecast. */
export function Deed({ why, note, ...button }: ComponentProps<typeof MoveButton>) {
  return <MoveButton {...button} {...useSaid(why, note)} />;
}

/** What is done in the dock and is no move. */
export function DockButton({ why, note, ...button }: ComponentProps<typeof Button>) {
  return <Button {...button} {...useSaid(why, note)} />;
}

function useSaid(why: string | undefined, note: string | undefined) {
  const { say } = useDockLine();
  const speak = () => {
    say(why ?? note);
  };
  const fallSilent = () => {
    say(undefined);
  };
  return {
    why,
    note,
    noteUnseen: true,
    onPointerEnter: speak,
    onPointerLeave: fallSilent,
    onFocus: speak,
    onBlur: fallSilent,
  };
}
