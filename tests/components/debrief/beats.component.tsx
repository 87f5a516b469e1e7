import type { ReactNode } from 'react';
import { expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { pathTo } from '../../../src/app/routes.ts';
import { Further } from '../../../src/screens/debrief/beats/further.tsx';
import { MissedBeat } from '../../../src/screens/debrief/beats/missed-beat.tsx';
import { ResultBeat } from '../../../src/screens/debrief/beats/result-beat.tsx';
import { TurningBeat } from '../../../src/screens/debrief/beats/turning-beat.tsx';
import { WithEnded } from '../../../src/screens/debrief/with-ended.tsx';
import { gameNow, playedOut } from '../kit/seat.ts';
import { show } from '../kit/show.tsx';

async function after(part: ReactNode) {
  await playedOut('rome-2001');
  const { id } = gameNow();
  return { id, ...(await show(<WithEnded id={id}>{part}</WithEnded>, pathTo.debrief(id))) };
}

test('the result measures the reader’s points against no deal, in words as well', async () => {
  await after(<ResultBeat />);
  const beat = page.getByRole('region', { name: 'The result' });
  await expect
    .element(beat.getByRole('img', { name: /Without a deal it had/ }).first())
    .toBeVisible();
  await expect.element(beat.getByRole('button', { name: 'See where it turned' })).toBeVisible();
});

test('the turning point, once it is reckoned, has a way on', async () => {
  await after(<TurningBeat />);
  const playOn = page.getByRole('button', { name: 'Play on from here' });
  const steps = page.getByRole('link', { name: 'See every offer in order' });
  await expect.element(playOn.or(steps), { timeout: 60_000 }).toBeVisible();
});

test('a missed trade is tried by playing on, and where there was none all that was possible is shown', async () => {
  const { at, id } = await after(<MissedBeat />);
  const tryIt = page.getByRole('button', { name: /^Try it/ });
  const seePossible = page.getByRole('link', { name: 'See all that was possible' });
  await tryIt.or(seePossible).click();
  await expect.poll(at).not.toBe(pathTo.debrief(id));
  expect(at()).toMatch(/^\/table\/|\/report\/dance$/);
});

test('the report is a press away, as a whole and part by part', async () => {
  const { at, id } = await after(<Further />);
  await page.getByRole('link', { name: 'Read the full report' }).click();
  expect(at()).toBe(pathTo.report(id));
  const parts = page.getByRole('navigation', { name: 'Parts of the full report' });
  await parts.getByRole('link', { name: 'The negotiation dance' }).click();
  expect(at()).toBe(pathTo.report(id, 'dance'));
});
