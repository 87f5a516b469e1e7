import { expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { ClockFace } from '../../../src/screens/live/clock-face.tsx';
import { said, show } from '../kit/show.tsx';

test('a running clock counts down, for the eye and in words', async () => {
  const clock = { kind: 'running', until: Date.now() + 125_500 } as const;
  await show(<ClockFace clock={clock} />);
  await expect.element(page.getByText(/^2:0[0-6]$/)).toBeVisible();
  await expect.element(page.getByText('3 minutes left')).toBeInTheDocument();
  await expect.element(page.getByText(/^2:0[0-4]$/)).toBeVisible();
});

test('a paused clock stands still and says so', async () => {
  await show(<ClockFace clock={{ kind: 'paused', left: 61_000 }} />);
  await expect.element(page.getByText('Paused')).toBeVisible();
  await expect.element(page.getByText('1:01')).toBeVisible();
});

test('a clock that is paused without a limit shows no time', async () => {
  await show(<ClockFace clock={{ kind: 'paused', left: undefined }} />);
  await expect.element(page.getByText('Paused')).toBeVisible();
  expect(page.getByText(/\d/).elements()).toEqual([]);
});

test('where there is no limit nothing is shown, or what is to be said of it', async () => {
  const { again } = await show(<ClockFace clock={{ kind: 'none' }} />);
  expect(document.querySelector('svg')).toBeNull();
  await again(<ClockFace clock={{ kind: 'none' }} none="No limit" />);
  await expect.element(page.getByText('No limit')).toBeVisible();
});

test('time that is up is said in words, whether the server has come round to it or not', async () => {
  const { again } = await show(<ClockFace clock={{ kind: 'out' }} />);
  await expect.element(page.getByText('Time is up')).toBeVisible();
  await again(<ClockFace clock={{ kind: 'running', until: Date.now() - 10 }} />);
  await expect.element(page.getByText('Time is up')).toBeVisible();
});

test('whoever does not see it hears of the last half minute, where it is their clock', async () => {
  await show(<ClockFace clock={{ kind: 'running', until: Date.now() + 31_200 }} spoken />);
  await expect.poll(said).toContain('30 seconds left');
});

test('and of nothing where it is one of many', async () => {
  await show(<ClockFace clock={{ kind: 'running', until: Date.now() + 30_800 }} />);
  await expect.element(page.getByText('0:30')).toBeVisible();
  expect(said()).toBe('');
});
