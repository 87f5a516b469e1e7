import { Printer } from 'lucide-react';
import type { ComponentProps } from 'react';
import { Button } from './button.tsx';

type PrintButtonProps = Pick<ComponentProps<typeof Button>, 'look' | 'children'>;

/** Prints the page, as its sheet for paper has it. */
export function PrintButton(button: PrintButtonProps) {
  return (
    <Button
      {...button}
      icon={<Printer aria-hidden="true" />}
      onClick={() => {
        window.print();
      }}
    />
  );
}
