import { expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { Mark } from '../../../src/screens/parties/mark.tsx';
import { PartyMark } from '../../../src/screens/parties/party-mark.tsx';
import { flags } from '../../../src/scenario/checks/flags.ts';
import { show } from '../kit/show.tsx';

const finland = { name: 'Finland', flag: 'fi', colour: '#1F5A92' };
const emblem = { letters: 'VW', colour: '#1F3A5F' };
const firm = { name: 'Volkswagen', emblem, colour: '#1F5A92' };

const pictures = () => [...document.querySelectorAll('img')];

test('a country is known by its flag, which is fetched, and by its name', async () => {
  await show(<PartyMark party={finland} />);
  await expect.element(page.getByText('Finland')).toBeVisible();
  await expect.poll(() => pictures().map(({ naturalWidth }) => naturalWidth > 0)).toEqual([true]);
});

test('a party that is no country is known by its emblem, its letters unread beside its name', async () => {
  await show(<PartyMark party={firm} />);
  await expect.element(page.getByText('Volkswagen')).toBeVisible();
  const letters = page.getByText('VW', { exact: true });
  await expect.element(letters).toBeVisible();
  expect(letters.element()).toHaveAttribute('aria-hidden', 'true');
  expect(getComputedStyle(letters.element()).backgroundColor).toBe('rgb(31, 58, 95)');
  expect(pictures()).toEqual([]);
});

test('a flag that cannot be fetched gives way to the letters of its country', async () => {
  await show(<Mark of={{ flag: 'nowhere' }} />);
  await expect.element(page.getByText('NOWHERE')).toBeVisible();
});

test('there is a flag of every country that a scenario may name', async () => {
  await show(
    <>
      {[...flags].map((flag) => (
        <Mark key={flag} of={{ flag }} />
      ))}
    </>,
  );
  await expect
    .poll(
      () => pictures().filter(({ complete, naturalWidth }) => complete && naturalWidth > 0).length,
    )
    .toBe(flags.size);
});
