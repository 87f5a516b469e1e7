import { expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { changeSettings } from '../../../src/app/settings.ts';
import { App } from '../../../src/screens/app.tsx';
import { Note } from '../../../src/screens/page/note.tsx';
import { Page } from '../../../src/screens/page/page.tsx';
import { WideTable } from '../../../src/screens/page/wide-table.tsx';
import { show } from '../kit/show.tsx';

test('a page begins at its heading and names the window after it', async () => {
  await show(<Page title="Sources">Text</Page>);
  await expect.element(page.getByRole('heading', { level: 1, name: 'Sources' })).toHaveFocus();
  expect(document.title).toBe('Sources — Common Ground');
});

test.each([
  ['Play', '/shelf'],
  ['Games', '/games'],
  ['Class', '/class'],
  ['Sources', '/sources'],
  ['Settings', '/settings'],
  ['Common Ground', '/'],
])('the masthead leads by “%s” to %s', async (name, to) => {
  const { at } = await show(<Page title="Anywhere">Text</Page>, '/anywhere');
  await page.getByRole('banner').getByRole('link', { name }).click();
  expect(at()).toBe(to);
});

test('the first Tab offers to skip to the page, and pressing it does', async () => {
  location.hash = '#/settings';
  await show(<App />);
  await expect.element(page.getByRole('heading', { level: 1, name: 'Settings' })).toBeVisible();
  const skip = page.getByRole('button', { name: 'Skip to the content' });
  skip.element().focus();
  await userEvent.keyboard('{Enter}');
  await expect.element(page.getByRole('main')).toHaveFocus();
  location.hash = '';
});

test('a hint that is put away does not come back', async () => {
  const hint = (
    <Note id="first" points="up">
      Drag a token.
    </Note>
  );
  const shown = await show(hint);
  await expect
    .element(page.getByRole('note', { name: 'A hint' }))
    .toMatchTextContent('Drag a token.');
  await page.getByRole('button', { name: 'Put this hint away' }).click();
  await expect.element(page.getByRole('note')).not.toBeInTheDocument();
  await shown.again(hint);
  expect(page.getByRole('note').elements()).toEqual([]);
  changeSettings({ notes: [] });
  await expect.element(page.getByRole('note')).toBeVisible();
});

test('a table wider than the page is reached and scrolled by key', async () => {
  await page.viewport(360, 740);
  await show(
    <WideTable caption="All results">
      <tbody>
        <tr>
          {Array.from({ length: 40 }, (_, at) => (
            <td key={at}>figure {at}</td>
          ))}
        </tr>
      </tbody>
    </WideTable>,
  );
  await userEvent.tab();
  const group = page.getByRole('group', { name: 'All results' });
  await expect.element(group).toHaveFocus();
  await userEvent.keyboard('{ArrowRight}{ArrowRight}');
  await vi.waitFor(() => {
    expect(group.element().scrollLeft).toBeGreaterThan(0);
  });
  await page.viewport(1280, 800);
});
