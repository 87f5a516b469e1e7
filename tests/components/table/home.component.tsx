import { expect, test } from 'vitest';
import { page } from 'vitest/browser';
import type { Move } from '../../../src/negotiation/move.ts';
import { HomePanel } from '../../../src/screens/table/home/home-panel.tsx';
import { Wants } from '../../../src/screens/table/home/wants.tsx';
import type { ScenarioMarks } from '../../kit/scenario.ts';
import { AtBench } from '../kit/bench.tsx';
import { sitDown } from '../kit/seat.ts';
import { show } from '../kit/show.tsx';

const part = (name: string) => page.getByRole('region', { name });

async function atHome(marks: ScenarioMarks = {}, ...moves: readonly Move[]): Promise<void> {
  sitDown(marks, ...moves);
  await show(
    <AtBench>
      <HomePanel />
    </AtBench>,
  );
}

test('it is said who would vote how, and what must agree', async () => {
  await atHome();
  const home = part('At home in Capital of us');
  await expect.element(home).toMatchTextContent(/Ratifier us-cabinet/);
  await expect.element(home).toMatchTextContent(/1 of 2 of the weight/);
});

test('nobody is said to block what was not chosen yet', async () => {
  await atHome();
  const home = part('At home in Capital of us');
  await expect.element(home).toMatchTextContent(/approves at/);
  await expect.element(home).not.toMatchTextContent(/would|likely|in doubt/);
});

test('what may be signed, asked for and never signed stands issue by issue', async () => {
  await atHome({ us: { mandate: { radar: { allowed: ['none'], consult: { joint: 1 } } } } });
  await expect
    .element(part('What you may sign'))
    .toMatchTextContent(/Ask firstOption jointRed lineOption limited · Option full/);
});

test('one’s public word and the prices paid are kept account of', async () => {
  await atHome({}, { kind: 'commit', issue: 'radar', option: 'full', orBetter: false });
  await expect.element(part('Your public word')).toMatchTextContent('Issue radar: “Option full”');
  await expect.element(part('Prices at settlement')).toMatchTextContent('None so far.');
});

test('a price that was paid is named with its points', async () => {
  await atHome({}, { kind: 'reassure', ratifier: 'us-cabinet' });
  await expect
    .element(part('Prices at settlement'))
    .toMatchTextContent('Reassuring Ratifier us-cabinet: 2 points');
});

test('what each ratifier wants is unfolded', async () => {
  sitDown({});
  await show(
    <AtBench>
      <Wants />
    </AtBench>,
  );
  const about = page.getByText(/Who us-parliament is/);
  await expect.element(about).not.toBeVisible();
  await page.getByText('Ratifier us-parliament').click();
  await expect.element(about).toBeVisible();
  await expect.element(page.getByText(/Reassured 0 of 2 times/).last()).toBeVisible();
});
