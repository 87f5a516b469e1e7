import { expect, test, vi } from 'vitest';
import { page } from 'vitest/browser';
import { gaugesStore } from '../../../src/app/studio/gauges/gauges-store.ts';
import { textOnDesk } from '../../../src/app/studio/studio-store.ts';
import { LookSheet } from '../../../src/screens/studio/look/look-sheet.tsx';
import { press, show } from '../kit/show.tsx';
import { Instruments } from '../../../src/screens/studio/instruments/instruments.tsx';
import { AtDesk, layOut, retype } from './on-desk.tsx';

vi.mock('../../../src/app/studio/crew/crew-worker.ts?worker&inline', async () => ({
  default: (await import('./page-worker.ts')).PageWorker,
}));

async function lookAt(part: string, slug = 'telephone-2013'): Promise<void> {
  await layOut(slug);
  await show(
    <AtDesk>
      <LookSheet />
      <Instruments />
    </AtDesk>,
  );
  await press(page.getByRole('radio', { name: part }));
}

const good = () => {
  const { good: found } = gaugesStore.getState();
  if (!found) throw new Error('The draft is no scenario.');
  return found.scenario;
};

test('the newspaper on the shelf shows what is typed, and leads nowhere', async () => {
  await lookAt('On the shelf');
  const paper = page.getByRole('article');
  await expect.element(paper.getByRole('heading', { name: good().title })).toBeVisible();
  expect(paper.getByRole('link').elements()).toEqual([]);
  retype('title: ', 'title: Truly ');
  await expect.element(paper.getByRole('heading', { name: /^Truly / })).toBeVisible();
});

test('both sides’ papers stand side by side', async () => {
  await lookAt('Both sides’ papers');
  for (const { name, brief } of good().parties) {
    const papers = page.getByRole('region', { name: `The papers of ${name}` });
    const beginning = brief.confidential.text.slice(0, 30);
    await expect.element(papers.getByText(new RegExp(`^${beginning}`)).first()).toBeVisible();
  }
});

test('the table is drawn in its room, from either chair, and stands still', async () => {
  await lookAt('The table');
  const still = () => document.querySelectorAll('[data-state=still]').length;
  await expect.poll(still).toBe(1);
  await press(page.getByRole('radio', { name: good().parties[1].name }));
  await expect.poll(still).toBe(1);
});

test('the map is drawn with all marks, or with those of a package that is chosen', async () => {
  await lookAt('The map', 'moscow-2013');
  await expect.poll(() => document.querySelectorAll('[data-part=done]').length).toBe(1);
  const marks = page.getByRole('list', { name: 'What the map shows' });
  const all = marks.getByRole('listitem').elements().length;
  await press(page.getByRole('radio', { name: 'The marks of one package' }));
  await expect.poll(() => marks.getByRole('listitem').elements().length).toBeLessThan(all);
  const issue = good().issues.find(({ options }) => options.some(({ map }) => map.length > 0));
  const option = issue?.options.find(({ id, map }) => id !== issue.statusQuo && map.length > 0);
  await page
    .getByRole('combobox', { name: issue?.title ?? '', exact: true })
    .selectOptions(option?.title ?? '');
  await expect.element(marks.getByText(option?.map[0]?.label ?? '').first()).toBeVisible();
});

test('the front page is that of one of the games, and then of another', async () => {
  await lookAt('A front page');
  const another = page.getByRole('button', { name: 'Another game' });
  await expect.element(another).toBeVisible();
  const text = () => page.getByRole('article').element().textContent;
  const first = text();
  await another.click();
  await expect.poll(text).not.toBe(first);
});

test('another piece of a face is chosen where the face is looked at', async () => {
  await lookAt('The people');
  const person = good().parties[0].delegation[0];
  await expect.element(page.getByText(person?.name ?? '').first()).toBeVisible();
  const before = textOnDesk();
  const hair = page.getByRole('combobox', { name: /hair/i }).first();
  await hair.selectOptions(person?.portrait.hair === 'bun' ? 'bald' : 'bun');
  const hairIn = (text: string) => text.split('\n').filter((line) => line.includes('hair:'));
  expect(hairIn(textOnDesk())).not.toEqual(hairIn(before));
  expect(textOnDesk().split('\n')).toHaveLength(before.split('\n').length);
});

test('of a broken draft the last good one is looked at, and it is said so', async () => {
  await lookAt('On the shelf');
  const { title } = good();
  retype('title:', 'tittle:');
  await expect.element(page.getByText(/This is the last one that was/)).toBeVisible();
  await expect.element(page.getByRole('heading', { name: title })).toBeVisible();
});
