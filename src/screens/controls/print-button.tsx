import { Printer } from 'lucide-react';
import type { ComponentProps } from 'react';
import { Button } from './button.tsx';

interface PrintButtonProps extends Pick<ComponentProps<typeof Button>, 'look' | 'children'> {
  /** Puts on the page what is to be printed. */
  readonly before?: () => void;
  /** Fetches what the page shows late; a sheet without it would say "One moment…" in its place. */
  readonly after?: () => Promise<unknown>;
}

/** Prints the page, as its sheet for paper has it. */
export function PrintButton({ before, after, ...button }: PrintButtonProps) {
  const print = async () => {
    before?.();
    try {
      await after?.();
    } catch {
      // The page says what is missing, and so may the sheet.
    }
    setTimeout(() => {
      window.print(); // once what came stands on the page
    });
  };
  return <Button {...button} icon={<Printer aria-hidden="true" />} onClick={() => void print()} />;
}
