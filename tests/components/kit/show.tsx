import type { ReactNode } from 'react';
import { page } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import { Router } from 'wouter';
import { memoryLocation } from 'wouter/memory-location';
import { LiveRegion } from '../../../src/screens/page/live-region.tsx';

export interface Shown {
  /** The address that the page is at now. */
  readonly at: () => string;
}

/** Renders a part of the page as the app does: at an address, and with somebody listening. */
export async function show(part: ReactNode, at = '/'): Promise<Shown> {
  const { hook, history } = memoryLocation({ path: at, record: true });
  await render(
    <Router hook={hook}>
      {part}
      <LiveRegion />
    </Router>,
  );
  return { at: () => history.at(-1) ?? '' };
}

/** What was last said to whoever does not see the page. */
export function said(): string {
  return page
    .getByRole('status')
    .elements()
    .map(({ textContent }) => textContent)
    .join('');
}
