import { expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { SourceMark } from '../../../src/screens/sources/source-mark.tsx';
import { Sources } from '../../../src/screens/sources/sources.tsx';
import { axeFindings } from '../kit/axe.ts';
import { show } from '../kit/show.tsx';

test('a mark says that a thing was designed, and opened, why', async () => {
  await show(<SourceMark because="designed: it makes the trade worth while" of="Radar" />);
  const mark = page.getByRole('button', { name: 'Designed: Radar' });
  mark.element().focus();
  await userEvent.keyboard('{Enter}');
  const dialog = page.getByRole('dialog', { name: 'Where this comes from' });
  await expect.element(dialog).toMatchTextContent('it makes the trade worth while');
  expect(await axeFindings()).toEqual([]);
  await userEvent.keyboard('{Escape}');
  await expect.element(mark).toHaveFocus();
});

test('where marks stand side by side, each says of what part it is', async () => {
  await show(<SourceMark because="designed: why" of="Radar" part="the issue" />);
  await expect
    .element(page.getByRole('button', { name: 'Designed: the issue: Radar' }))
    .toBeVisible();
});

test('a fact that is not bundled is said to be missing', async () => {
  await show(<SourceMark because="nowhere#f1" of="Radar" />);
  await page.getByRole('button', { name: 'Source: Radar' }).click();
  await expect.element(page.getByText(/is not among those that come with the game/)).toBeVisible();
});

test('reports and works on record stand there folded, and open', async () => {
  await show(<Sources />);
  const facts = page.getByText(/^Facts \(/).first();
  await expect.element(facts).toBeVisible();
  await facts.click();
  expect(page.getByRole('listitem').elements().length).toBeGreaterThan(5);
  const works = page.getByRole('article', { name: 'Works on record' });
  const year = works.getByText(/^2001 \(/);
  await year.click();
  await expect.element(works.getByRole('listitem').first()).toBeVisible();
});
