import { expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { changeSettings, settingsStore } from '../../../src/app/settings.ts';
import { Settings } from '../../../src/screens/settings/settings.tsx';
import { press, show } from '../kit/show.tsx';

const root = document.documentElement;

test('the light is changed at once, and stays changed', async () => {
  await show(<Settings />);
  await press(
    page.getByRole('radiogroup', { name: 'Colours' }).getByRole('radio', { name: 'Night session' }),
  );
  await expect.element(root).toHaveAttribute('data-theme', 'night');
  expect(JSON.parse(localStorage.getItem('common-ground:settings') ?? '{}')).toMatchObject({
    theme: 'night',
  });
});

test('motion is stopped at once', async () => {
  changeSettings({ motion: 'full' });
  await show(<Settings />);
  await press(
    page.getByRole('radiogroup', { name: 'Animation' }).getByRole('radio', { name: 'Off' }),
  );
  await expect.element(root).toHaveAttribute('data-motion', 'none');
});

test('the text grows at once', async () => {
  await show(<Settings />);
  const before = parseFloat(getComputedStyle(page.getByText('What is kept').element()).fontSize);
  await press(page.getByRole('radio', { name: '150%' }));
  await expect
    .poll(() => parseFloat(getComputedStyle(page.getByText('What is kept').element()).fontSize))
    .toBeCloseTo(before * 1.5, 0);
});

test('every language stands there by its own name, and the present one is chosen', async () => {
  await show(<Settings />);
  const languages = page.getByRole('radiogroup', { name: 'Language' });
  await expect.element(languages.getByRole('radio', { name: 'English' })).toBeChecked();
});

test('pauses are turned off and on', async () => {
  await show(<Settings />);
  const toggle = page.getByRole('switch', { name: /No pause/ });
  await press(toggle);
  expect(settingsStore.getState().pace).toBe('fast');
  await press(toggle);
  expect(settingsStore.getState().pace).toBe('calm');
});

test('hints that were put away are counted, and come back on a press', async () => {
  changeSettings({ notes: ['one', 'two'] });
  await show(<Settings />);
  await expect.element(page.getByText('You have put 2 hints away.')).toBeVisible();
  await page.getByRole('button', { name: 'Show the hints again' }).click();
  await expect.element(page.getByText('You have not put any hint away yet.')).toBeVisible();
  expect(settingsStore.getState().notes).toEqual([]);
});
