import { expect, test, vi } from 'vitest';
import { page } from 'vitest/browser';
import { changeSettings, settingsStore } from '../../../src/app/settings.ts';
import { Settings } from '../../../src/screens/settings/settings.tsx';
import { SoundList } from '../../../src/screens/settings/sound-list.tsx';
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

test('sound is turned off and on, and stays so', async () => {
  await show(<Settings />);
  const toggle = page.getByRole('switch', { name: /^Sound/ });
  await press(toggle);
  expect(settingsStore.getState().sound).toBe(false);
  expect(JSON.parse(localStorage.getItem('common-ground:settings') ?? '{}')).toMatchObject({
    sound: false,
  });
  await press(toggle);
  expect(settingsStore.getState().sound).toBe(true);
});

test('the volume is chosen by name', async () => {
  changeSettings({ sound: false });
  await show(<Settings />);
  const volume = page.getByRole('radiogroup', { name: 'Volume' });
  await expect.element(volume.getByRole('radio', { name: 'Medium' })).toBeChecked();
  await press(volume.getByRole('radio', { name: 'Soft' }));
  expect(settingsStore.getState().volume).toBe(0.5);
});

test('every sound can be heard by itself, a room until another is gone into', async () => {
  changeSettings({ sound: false });
  const start = vi.spyOn(AudioBufferSourceNode.prototype, 'start');
  const started = () =>
    (start.mock.contexts as readonly AudioBufferSourceNode[]).map(({ buffer, loop }) => ({
      seconds: buffer?.duration,
      loop,
    }));
  await show(<SoundList />);
  await page.getByRole('button', { name: 'Stamp' }).click();
  await expect.poll(() => started().length, { timeout: 20_000 }).toBe(1);
  expect(started()[0]).toMatchObject({ loop: false });
  expect(started()[0]?.seconds).toBeCloseTo(0.4, 1);
  const kremlin = page.getByRole('button', { name: 'Kremlin' });
  await kremlin.click();
  await expect.element(kremlin).toHaveAttribute('aria-pressed', 'true');
  await expect
    .poll(() => started().at(-1), { timeout: 20_000 })
    .toEqual({ seconds: 12, loop: true });
  await kremlin.click();
  await expect.element(kremlin).toHaveAttribute('aria-pressed', 'false');
});

test('hints that were put away are counted, and come back on a press', async () => {
  changeSettings({ notes: ['one', 'two'] });
  await show(<Settings />);
  await expect.element(page.getByText('You have put 2 hints away.')).toBeVisible();
  await page.getByRole('button', { name: 'Show the hints again' }).click();
  await expect.element(page.getByText('You have not put any hint away yet.')).toBeVisible();
  expect(settingsStore.getState().notes).toEqual([]);
});
