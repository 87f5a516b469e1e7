import { useRef } from 'react';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { changeLanguage } from '../../../src/app/languages/i18n.ts';
import { Settings } from '../../../src/screens/settings/settings.tsx';
import { TurnBar } from '../../../src/screens/table/turn/turn-bar.tsx';
import { Title } from '../../../src/screens/title/title.tsx';
import { hold } from '../../kit/game.ts';
import { AtBench } from '../kit/bench.tsx';
import { sitDown } from '../kit/seat.ts';
import { press, show } from '../kit/show.tsx';

beforeEach(() => changeLanguage('en-plain'));
afterEach(() => changeLanguage('en'));

const pageLanguage = () => document.documentElement.lang;

function Bar() {
  const heading = useRef<HTMLHeadingElement>(null);
  return <TurnBar heading={heading} tab="now" />;
}

test('the title is told in plain English, and English says what is plain already', async () => {
  await show(<Title />);
  await expect
    .element(page.getByRole('heading', { name: /the people at home who must agree/ }))
    .toMatchTextContent(/^Two sides, one table/);
  await expect.element(page.getByRole('link', { name: 'Learn in two minutes' })).toBeVisible();
  expect(pageLanguage()).toBe('en-simple');
});

test('the table says in plain English whose turn it is and what to do', async () => {
  sitDown({}, hold, hold);
  await show(
    <AtBench>
      <Bar />
    </AtBench>,
  );
  await expect
    .element(page.getByRole('heading', { name: 'It is your turn: make an offer, or pass.' }))
    .toBeVisible();
});

test('the settings offer it by its name, and go back from it to English', async () => {
  await show(<Settings />);
  const languages = page.getByRole('radiogroup', { name: 'Language' });
  await changeLanguage('en');
  await press(languages.getByRole('radio', { name: 'Plain English' }));
  await expect.poll(pageLanguage).toBe('en-simple');
  await expect.element(page.getByText('Kept on this computer. They work at once.')).toBeVisible();
  await press(languages.getByRole('radio', { name: 'English', exact: true }));
  await expect.poll(pageLanguage).toBe('en');
  await expect.element(page.getByText('Kept on this machine, and in force at once.')).toBeVisible();
});
