import { afterEach, beforeEach, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { scenarioText } from '../../../src/app/shelf/scenario-text.ts';
import { ownShelfStore, takeOffShelf } from '../../../src/app/shelf/own/own-shelf.ts';
import { linkCode } from '../../../src/app/hand-on/link-code.ts';
import { handedOver, handOver } from '../../../src/app/live/teach/handed-over.ts';
import { pathTo, routes } from '../../../src/app/routes.ts';
import { listDrafts, listVersions, removeDraft } from '../../../src/app/studio/drafts/drafts.ts';
import { keepDesk, openDraft } from '../../../src/app/studio/drafts/keep-desk.ts';
import { beginDraft } from '../../../src/app/studio/drafts/new-draft.ts';
import { followText } from '../../../src/app/studio/follow-text.ts';
import { changeText, studioStore, textOnDesk } from '../../../src/app/studio/studio-store.ts';
import { holdTyped } from '../../../src/app/studio/typed.ts';
import { undoChange } from '../../../src/app/studio/undo.ts';
import { copyOf } from '../../../src/authoring/begin/copy.ts';
import { Carried } from '../../../src/screens/carried/carried.tsx';
import { HandOnSheet } from '../../../src/screens/studio/hand-on/hand-on-sheet.tsx';
import { PrintedPapers } from '../../../src/screens/studio/hand-on/printed-papers.tsx';
import { DeskBar } from '../../../src/screens/studio/keeping/desk-bar.tsx';
import { HistoryDialog } from '../../../src/screens/studio/keeping/history-dialog.tsx';
import { LostStrip } from '../../../src/screens/studio/keeping/lost-strip.tsx';
import { WithDraft } from '../../../src/screens/studio/workbench/with-draft.tsx';
import { show } from '../kit/show.tsx';

let stop: readonly (() => void)[] = [];

beforeEach(async () => {
  handOver(undefined);
  for (const { id } of await listDrafts()) await removeDraft(id);
  for (const { id } of ownShelfStore.getState().scenarios ?? []) await takeOffShelf(id);
});
afterEach(() => {
  for (const each of stop) each();
  studioStore.setState(studioStore.getInitialState(), true);
});

/** Puts a draft on the desk as the workbench does. */
async function onDesk(text: string): Promise<string> {
  const id = await beginDraft({ text });
  await openDraft(id);
  stop = [keepDesk(), followText()];
  return id;
}

const type = (insert: string) => {
  changeText([{ from: 0, to: 0, insert }]);
};

async function rome(): Promise<string> {
  const copied = copyOf((await scenarioText('rome-2001')) ?? '', { id: 'mine', title: 'Mine' });
  if (!copied.ok) throw new Error(copied.error.key);
  return copied.value;
}

test('what is typed is kept a moment later, and what is being typed when the page is left at once', async () => {
  const id = await onDesk('title: Water\n');
  type('# one\n');
  await expect.poll(async () => (await listDrafts())[0]?.text).toBe('# one\ntitle: Water\n');
  type('# two\n');
  window.dispatchEvent(new Event('pagehide'));
  expect(localStorage.getItem(`common-ground-studio:unsaved:${id}`)).toContain('# two');
});

test('another tab that takes the draft is told at once: nothing can be changed, what was not kept is in the history', async () => {
  const id = await onDesk('title: Water\n');
  await show(<LostStrip draft={id} />);
  type('# not kept\n');
  const put = holdTyped(() => {
    type('# still in its field\n');
  });
  const other = new BroadcastChannel('common-ground-studio');
  other.postMessage({ news: 'taken', draft: id, by: 'another tab' });
  await expect.element(page.getByText(/opened in another tab/)).toBeVisible();
  type('# refused\n');
  const now = '# still in its field\n# not kept\ntitle: Water\n';
  expect(textOnDesk()).toBe(now);
  await expect
    .poll(async () => (await listVersions(id)).map(({ why, text }) => `${why}: ${text}`))
    .toContain(`elsewhere: ${now}`);
  put();
  await page.getByRole('button', { name: 'Take it back' }).click();
  await expect.poll(() => page.getByRole('alert').elements()).toEqual([]);
  type('# again\n');
  expect(textOnDesk()).toContain('# again');
  other.close();
});

test('a version is laid beside now, brought back, and undone again', async () => {
  await onDesk('title: Water\ncity: Leeds\n');
  changeText([{ from: 7, to: 12, insert: 'Wine' }]);
  await show(<HistoryDialog onClose={() => undefined} />);
  await expect.element(page.getByText(/Title.*: “.*Water.*” became “.*Wine.*”/)).toBeVisible();
  await page.getByText('Line by line, as in the file').click();
  const difference = page.getByRole('group', { name: 'What has changed since then' });
  await expect.element(difference.getByText('title: Water')).toBeVisible();
  await expect.element(difference.getByText('title: Wine')).toBeVisible();
  await page.getByRole('button', { name: 'Restore this version' }).click();
  await expect.poll(textOnDesk).toBe('title: Water\ncity: Leeds\n');
  undoChange();
  expect(textOnDesk()).toBe('title: Wine\ncity: Leeds\n');
});

test('a draft that can be played goes onto the shelf, and off it again', async () => {
  await onDesk(await rome());
  await show(<HandOnSheet />);
  await page.getByRole('button', { name: 'Put it on the shelf' }).click();
  await expect.element(page.getByText('It is on the shelf, with this text.')).toBeVisible();
  await expect
    .poll(() => ownShelfStore.getState().entries)
    .toMatchObject([{ id: 'mine', own: true }]);
  type('# changed\n');
  await expect.element(page.getByText('It is on the shelf with an older text.')).toBeVisible();
  await page.getByRole('button', { name: 'Take it off the shelf' }).click();
  await expect.element(page.getByText('It is not on the shelf.')).toBeVisible();
});

test('a draft under the id of a scenario of the game gets one of its own, and never its place', async () => {
  await onDesk((await scenarioText('rome-2001')) ?? '');
  await show(<HandOnSheet />);
  await page.getByRole('button', { name: 'Give it the id rome-2' }).click();
  expect(textOnDesk()).toContain('\nid: rome-2\n');
  await page.getByRole('button', { name: 'Put it on the shelf' }).click();
  await expect.poll(() => ownShelfStore.getState().entries).toMatchObject([{ id: 'rome-2' }]);
});

test('a draft with something to mend says so where players would have it', async () => {
  await onDesk('title: Water\n');
  await show(<HandOnSheet />);
  await expect.element(page.getByText(/Players can have it once/).first()).toBeVisible();
  expect(page.getByRole('button', { name: 'Put it on the shelf' }).elements()).toEqual([]);
});

test('from the server of a class, a draft is handed over to where classes are opened', async () => {
  const meta = document.createElement('meta');
  meta.name = 'common-ground-class';
  document.head.append(meta);
  const text = await rome();
  await onDesk(text);
  const { at } = await show(<HandOnSheet />);
  await expect.element(page.getByRole('button', { name: 'Put it on the shelf' })).toBeVisible();
  await page.getByRole('button', { name: 'Open a class with it' }).click();
  expect(at()).toBe(routes.teach);
  expect(handedOver()).toEqual({ id: 'mine', title: 'Mine', text, rounds: 7 });
  meta.remove();
});

const hostile = `title: <img src=x onerror="document.title='run'">\nsummary: <script>document.title='run'</script>\n`;

test('script in a link is shown as the text that it is, and nothing is kept unasked', async () => {
  await show(<Carried code={await linkCode(hostile)} />);
  await expect.element(page.getByRole('heading', { name: /^<img src=x/ })).toBeVisible();
  await expect.element(page.getByText(/so it cannot be played yet/).first()).toBeVisible();
  expect(document.title).not.toBe('run');
  expect(await listDrafts()).toEqual([]);
});

test.each([
  ['a million aliases', `a: &a [x]\nb: [${'*a,'.repeat(300_000)}]\n`],
  ['a billion rounds', 'title: Long\nrounds: 1000000000\n'],
])('a link with %s is refused in words', async (_, text) => {
  await show(<Carried code={await linkCode(text)} />);
  await expect
    .element(page.getByText(/so it cannot be played yet/).first(), { timeout: 15_000 })
    .toBeVisible();
});

test.each([
  ['1AAAA', /This link is damaged/],
  ['1'.repeat(10_000_000), /longer than any scenario needs/],
  ['7abc', /made by a newer version/],
])('a link that cannot be read says why', async (code, why) => {
  await show(<Carried code={code} />);
  await expect.element(page.getByRole('alert').getByText(why)).toBeVisible();
});

test('a link never takes the place of a scenario of the same id unasked', async () => {
  await onDesk(await rome());
  await show(<HandOnSheet />);
  await page.getByRole('button', { name: 'Put it on the shelf' }).click();
  await expect.poll(() => ownShelfStore.getState().entries).toHaveLength(1);
  const other = (await rome()).replace('rounds: 7', 'rounds: 6');
  const { at } = await show(<Carried code={await linkCode(other)} />);
  await page.getByRole('button', { name: 'Put it on my shelf' }).click();
  await page.getByRole('button', { name: 'Keep both' }).click();
  await expect.poll(at).toBe(routes.shelf);
  const ids = ownShelfStore.getState().scenarios?.map(({ id }) => id);
  expect(ids?.toSorted()).toEqual(['mine', 'mine-2']);
});

test('papers for both sides, each of which alone tells what it alone may know', async () => {
  const id = await beginDraft({ text: (await scenarioText('rome-2001')) ?? '' });
  await show(<PrintedPapers draft={id} />);
  await expect
    .element(page.getByRole('heading', { name: 'Something to Talk About' }))
    .toBeVisible();
  const papers = (await scenarioText('rome-2001')) ?? '';
  expect(papers).toContain('confidential:');
  for (const side of ['United States', 'Russia']) {
    const own = page.getByRole('region', { name: new RegExp(side) }).first();
    await expect.element(own).toBeVisible();
  }
  await expect.element(page.getByRole('button', { name: /^Print/ })).toBeVisible();
});

test('a draft that cannot be printed leads back to where it is written', async () => {
  const id = await beginDraft({ text: 'title: Water\n' });
  await show(<PrintedPapers draft={id} />);
  await expect.element(page.getByRole('link').last()).toHaveAttribute('href', pathTo.draft(id));
});

test('the bar says when the draft was kept, and opens its history', async () => {
  const id = await beginDraft({ text: 'title: Water\n' });
  await openDraft(id);
  await show(<DeskBar />);
  await expect.element(page.getByText(/^Saved in this browser/)).toBeVisible();
  await page.getByRole('button', { name: 'History' }).click();
  await expect.element(page.getByRole('dialog')).toBeVisible();
});

test('a draft that is not here says so and leads to those that are', async () => {
  await show(<WithDraft draft="nowhere" />);
  await expect
    .element(page.getByRole('link', { name: 'Go to your drafts' }))
    .toHaveAttribute('href', routes.studio);
});
