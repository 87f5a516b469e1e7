import type { ReactNode } from 'react';
import { expect } from 'vitest';
import { page, userEvent, type Locator } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import { Router } from 'wouter';
import { memoryLocation } from 'wouter/memory-location';
import { LiveRegion } from '../../../src/screens/page/live-region.tsx';

export interface Shown {
  /** The address that the page is at now. */
  readonly at: () => string;
  /** Renders something else in its stead, or the same anew. */
  readonly again: (part: ReactNode) => Promise<void>;
}

/** Renders a part of the page as the app does: at an address, and with somebody listening. */
export async function show(part: ReactNode, at = '/'): Promise<Shown> {
  const { hook, history } = memoryLocation({ path: at, record: true });
  const around = (shown: ReactNode, key: string) => (
    <Router hook={hook}>
      <div key={key}>{shown}</div>
      <LiveRegion />
    </Router>
  );
  const { rerender } = await render(around(part, 'first'));
  return {
    at: () => history.at(-1) ?? '',
    again: (other) => rerender(around(other, 'again')),
  };
}

/** What was last said to whoever does not see the page. */
export function said(): string {
  return page
    .getByRole('status')
    .elements()
    .map(({ textContent }) => textContent)
    .join('');
}

/** Presses a choice, a tick or a toggle where the eye has it: its input lies unseen under its words. */
export async function press(choice: Locator): Promise<void> {
  await expect.element(choice).toBeInTheDocument();
  const input = choice.element();
  await userEvent.click(input.closest('label') ?? input);
}
