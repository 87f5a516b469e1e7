import { beforeEach, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { Route } from 'wouter';
import { pathTo, routes } from '../../../src/app/routes.ts';
import { clearAnswers } from '../../../src/app/studio/begin/kept-answers.ts';
import {
  forgetDraft,
  listDeleted,
  listDrafts,
  removeDraft,
  saveDraft,
} from '../../../src/app/studio/drafts/drafts.ts';
import { beginDraft } from '../../../src/app/studio/drafts/new-draft.ts';
import { keepingStore } from '../../../src/app/studio/drafts/studio-keeping.ts';
import { studioStore } from '../../../src/app/studio/studio-store.ts';
import { Begin } from '../../../src/screens/studio/begin/begin.tsx';
import { DraftList } from '../../../src/screens/studio/home/draft-list.tsx';
import { Studio } from '../../../src/screens/studio/studio.tsx';
import { chooseFiles, filesHandedOver } from '../kit/files.ts';
import { show } from '../kit/show.tsx';

beforeEach(async () => {
  studioStore.setState(studioStore.getInitialState(), true);
  for (const { id } of await listDrafts()) await removeDraft(id);
  for (const { id } of await listDeleted()) await forgetDraft(id);
  keepingStore.setState({ keeping: 'kept', onlyHere: false });
  clearAnswers();
});

const row = (title: string) => page.getByRole('heading', { level: 3, name: title, exact: true });

test('a draft stands in the list with its title, and is opened, named, copied and exported from there', async () => {
  const files = filesHandedOver();
  const id = await beginDraft({ text: 'id: talks\ntitle: Water\r\n' });
  await show(<Studio />);
  await expect.element(row('Water')).toBeVisible();
  await expect
    .element(page.getByRole('link', { name: 'Open : Water' }))
    .toHaveAttribute('href', pathTo.draft(id));

  await page.getByRole('button', { name: 'Rename Water' }).click();
  await page.getByRole('textbox', { name: 'Name' }).fill('For class 9b');
  await userEvent.keyboard('{Enter}');
  await expect.element(row('For class 9b')).toBeVisible();

  await page.getByRole('button', { name: 'Copy For class 9b' }).click();
  await expect.element(row('For class 9b (copy)')).toBeVisible();

  await page.getByRole('button', { name: 'Export For class 9b', exact: true }).click();
  expect(files[0]?.name).toBe('talks.yaml');
  expect(await files[0]?.text).toBe('id: talks\ntitle: Water\r\n');
});

test('a deleted draft is gone, and can be had back', async () => {
  await beginDraft({ text: 'title: Water' });
  await show(<Studio />);
  await page.getByRole('button', { name: 'Delete Water' }).click();
  await expect.element(page.getByText('You have no drafts in this browser.')).toBeVisible();
  expect(await listDrafts()).toEqual([]);
  await page.getByRole('button', { name: 'Take it back: Water' }).click();
  await expect.element(row('Water')).toBeVisible();
});

test('a copy of a scenario of the shelf is a draft of its own, under an id of its own', async () => {
  const { at } = await show(<Studio />);
  await page.getByRole('button', { name: 'Copy it' }).click();
  await expect.poll(at).toMatch(/^\/studio\/draft\//);
  const [draft] = await listDrafts();
  expect(draft?.title).toBe('Something to Talk About (copy)');
  expect(draft?.text).toContain('\nid: rome-2');
});

test('a file is brought in as it is, whatever is wrong with it', async () => {
  const { at } = await show(<Studio />);
  await chooseFiles(
    page.getByRole('button', { name: 'Choose a file' }),
    new File(['title: "Water\n\t: <script>'], 'talks.yaml'),
  );
  await expect.poll(at).toMatch(/^\/studio\/draft\//);
  expect((await listDrafts())[0]?.text).toBe('title: "Water\n\t: <script>');
});

test('a file that is no text is refused in words', async () => {
  await show(<Studio />);
  await chooseFiles(
    page.getByRole('button', { name: 'Choose a file' }),
    new File([new Uint8Array([0x50, 0x4b, 3, 4, 20, 0, 6, 0])], 'talks.docx'),
  );
  await expect.element(page.getByText(/This file cannot be imported/)).toBeVisible();
  expect(await listDrafts()).toEqual([]);
});

test.each([
  ['none', /will not let the studio save anything/],
  ['full', /no room left in this browser/],
  ['held', /Another tab or window has your drafts open/],
  ['newer', /Your drafts belong to a newer version of this game/],
] as const)('that drafts are not kept (%s) is said in a line', async (keeping, why) => {
  await show(<Studio />);
  keepingStore.setState({ keeping });
  await expect.element(page.getByRole('alert').getByText(why)).toBeVisible();
});

/** The guide at whichever of its questions the page is. */
function Guide() {
  return <Route path={routes.begin}>{({ question }) => <Begin question={question} />}</Route>;
}

const next = () => page.getByRole('button', { name: 'Next' }).click();
const field = (name: string | RegExp) => page.getByRole('textbox', { name });

test('five questions, answered or not, make a draft that says what was answered', async () => {
  const { at } = await show(<Guide />, pathTo.begin());
  await field('Title').fill('Water for Two Towns');
  await page.getByLabelText('First day').fill('2031-04-05');
  await next();
  await field('Name').first().fill('Upper Town');
  await field('Name').nth(1).fill('the farmers of eBay');
  await next();
  await field('What it is about').first().fill('the price');
  await field('What it is about').nth(1).fill('The pipe');
  await field('What Upper Town would like').first().fill('low');
  await field('What the farmers of eBay would like').first().fill('eBay’s');
  await page.getByRole('combobox', { name: 'How are things today?' }).first().selectOptions('low');
  await next();
  const first = page.getByRole('group', { name: 'Upper Town' });
  const second = first.getByRole('combobox', { name: 'Then' });
  await second.selectOptions('The pipe');
  await first.getByRole('combobox', { name: 'Matters most' }).selectOptions('The pipe');
  await expect.element(second).toHaveValue('');
  await page.getByRole('link', { name: 'Back' }).click();
  await next();
  await next();
  await page.getByRole('button', { name: 'Make the draft' }).click();
  await expect.poll(at).toMatch(/^\/studio\/draft\//);
  const [draft] = await listDrafts();
  expect(draft?.text).toContain('title: Water for Two Towns');
  expect(draft?.text).toMatch(/^date: ['"]?2031-04-05/m);
  expect(draft?.text).toContain('name: Upper Town');
  expect(draft?.text).toContain('name: The farmers of eBay');
  expect(draft?.text).toContain('statusQuo: low');
  for (const title of ['The price', 'Low', 'eBay’s', 'The pipe']) {
    expect(draft?.text).toContain(`title: ${title}`);
  }
  expect(localStorage.getItem('common-ground-studio:questions')).toBeNull();
});

test('answers are there again after one has left, and are cleared only when that is asked for', async () => {
  const { again } = await show(<Guide />, pathTo.begin());
  await field('Title').fill('Water for Two Towns');
  await again(<p>Elsewhere</p>);
  await again(<Guide />);
  await expect.element(field('Title')).toHaveValue('Water for Two Towns');
  expect(localStorage.getItem('common-ground-studio:questions')).toContain('Water for Two Towns');
  await page.getByRole('button', { name: 'Clear all answers' }).click();
  await expect.element(field('Title')).toHaveValue('');
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect.element(field('Title')).toHaveValue('Water for Two Towns');
});

test('answers that another tab gives are shown here', async () => {
  await show(<Guide />, pathTo.begin());
  const value = JSON.stringify({ title: 'From elsewhere', sides: 'damaged' });
  localStorage.setItem('common-ground-studio:questions', value);
  dispatchEvent(new StorageEvent('storage', { key: 'common-ground-studio:questions' }));
  await expect.element(field('Title')).toHaveValue('From elsewhere');
});

test('answers for which there is no room are said to stay in this tab alone', async () => {
  await show(<Guide />, pathTo.begin());
  const full = vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
    throw new DOMException('full', 'QuotaExceededError');
  });
  await field('Title').fill('Water');
  await expect.element(page.getByRole('alert').getByText(/has no room for your/)).toBeVisible();
  full.mockRestore();
});

test('what is too long for a place is counted, and what becomes of it is said', async () => {
  await show(<Guide />, pathTo.begin('issues'));
  await field('What the first side would like')
    .first()
    .fill('Closed in April and May, when the herring spawn in the bay');
  await expect.element(page.getByText('58/40')).toBeVisible();
  await expect
    .element(page.getByText(/“Closed in April and May, when the…”\. The whole sentence goes/))
    .toBeVisible();
  await field('What it is about').first().fill('Long '.repeat(20));
  await expect.element(page.getByText(/There is room for 80 characters here/)).toBeVisible();
});

test('no more answers can be written than the draft takes', async () => {
  await show(<Guide />, pathTo.begin('issues'));
  const issue = page.getByRole('group', { name: 'Issue 1' });
  await issue.getByRole('textbox', { name: 'What the second side would like' }).fill('Never');
  await issue.getByRole('button', { name: 'One more in between' }).click();
  await issue.getByRole('button', { name: 'One more in between' }).click();
  await expect.element(issue.getByText(/An issue has 5 answers at most/)).toBeVisible();
  await expect
    .element(issue.getByRole('textbox', { name: 'What the second side would like' }))
    .toHaveValue('Never');
});

test('a draft without a title is called by its file, and one that was deleted goes for good', async () => {
  await beginDraft({ text: 'id: talks\n' });
  const water = await beginDraft({ text: 'title: Water' });
  await removeDraft(water);
  await show(
    <DraftList
      drafts={await listDrafts()}
      deleted={await listDeleted()}
      onChange={() => undefined}
    />,
  );
  await expect.element(row('talks.yaml')).toBeVisible();
  await page.getByRole('button', { name: 'Delete for good: Water' }).click();
  expect(await listDeleted()).toHaveLength(1);
  await page.getByRole('button', { name: 'Delete it' }).click();
  await expect.poll(listDeleted).toEqual([]);
});

test('a draft without a text is listed as damaged, beside those that can be opened', async () => {
  const files = filesHandedOver();
  await beginDraft({ text: 'title: Water' });
  const [draft] = await listDrafts();
  if (!draft) throw new Error('No draft was saved.');
  await saveDraft({ ...draft, id: 'far', changed: 8640000000000001 });
  await saveDraft({ ...draft, id: 'spoiled', text: null as unknown as string });
  await show(<Studio />);
  await expect.element(row('Water').first()).toBeVisible();
  const damaged = page.getByRole('region', { name: 'What cannot be read' });
  await damaged.getByRole('button', { name: 'Export as it is: Damaged entry 1, Water' }).click();
  expect(await files[0]?.text).toContain('"id": "spoiled"');
  await damaged.getByRole('button', { name: 'Delete: Damaged entry 1, Water' }).click();
  await page.getByRole('button', { name: 'Delete it' }).click();
  await expect.element(damaged).not.toBeInTheDocument();
  expect(await listDrafts()).toHaveLength(2);
});
