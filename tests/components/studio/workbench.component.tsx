import { expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { select, studioStore, textOnDesk } from '../../../src/app/studio/studio-store.ts';
import { undoChange } from '../../../src/app/studio/undo.ts';
import { LanguagesSheet } from '../../../src/screens/studio/languages/languages-sheet.tsx';
import { Outline } from '../../../src/screens/studio/outline/outline.tsx';
import { TextSheet } from '../../../src/screens/studio/text/text-sheet.tsx';
import { Workbench } from '../../../src/screens/studio/workbench/workbench.tsx';
import { said, show } from '../kit/show.tsx';
import { AtDesk, example, layOut } from './desk.tsx';

test('a title that is typed in a form stands in the text, and one undo gives back every byte', async () => {
  layOut();
  await show(<Workbench draft="draft" />);
  const title = page.getByRole('textbox', { name: 'Title', exact: true }).first();
  await title.fill('The reindeer line');
  await userEvent.keyboard('{Control>}z{/Control}');
  await expect.element(title).toHaveValue('The pasture line');
  await expect.element(page.getByText('Undone: Title').first()).toBeVisible();
  expect(said()).toContain('Undone: Title');
  expect(textOnDesk()).toBe(example);
  await page.getByRole('button', { name: 'Redo' }).click();
  expect(textOnDesk()).toBe(example.replace('The pasture line', 'The reindeer line'));
  await page.getByRole('button', { name: 'Redo' }).click();
  expect(said()).toContain('There is nothing to redo.');
});

test('the outline is walked by keyboard, and what is chosen is selected', async () => {
  layOut();
  await show(
    <AtDesk>
      <Outline />
    </AtDesk>,
  );
  await page.getByRole('row', { name: 'The fence' }).click();
  expect(studioStore.getState().selected).toEqual(['issues', 1]);
  await userEvent.keyboard('{ArrowUp}{Enter}');
  expect(studioStore.getState().selected).toEqual(['issues', 0]);
});

test('a text that is no YAML leaves the form as it was and leads to the line', async () => {
  layOut();
  await show(<Workbench draft="draft" />);
  await page.getByRole('tab', { name: 'Text' }).click();
  const text = page.getByRole('textbox', { name: 'The text of pasture-line.yaml' });
  await text.click();
  await userEvent.keyboard('{Control>}{Home}{/Control}"');
  await page.getByRole('tab', { name: 'Form' }).click();
  await expect.element(page.getByRole('alert')).toMatchTextContent(/cannot be read at the moment/);
  await page.getByRole('button', { name: /^Go to line/ }).click();
  await expect.element(text).toBeVisible();
});

test('the text has its problems counted, and they are listed in plain words', async () => {
  layOut(example.replace('rounds: 8', 'rounds: 60'));
  await show(
    <AtDesk>
      <TextSheet />
    </AtDesk>,
  );
  await page.getByRole('button', { name: '1 problem' }).click();
  await expect.element(page.getByRole('option', { name: /2 to 20/ })).toBeVisible();
});

test('on a phone what is wrong stands upon the text, and no wider than it', async () => {
  await page.viewport(360, 740);
  layOut(example.replace('rounds: 8', `rounds: ${'9'.repeat(40)}`));
  await show(
    <AtDesk>
      <div style={{ paddingInline: '1.5rem' }}>
        <TextSheet />
      </div>
    </AtDesk>,
  );
  await expect.element(page.getByRole('button', { name: '1 problem' })).toBeVisible();
  await page.getByRole('button', { name: 'Next problem' }).click();
  const box = (of: string) => document.querySelector(of)?.getBoundingClientRect();
  await expect.poll(() => box('.cm-tooltip')?.width).toBeGreaterThan(0);
  await expect
    .poll(() => (box('.cm-tooltip')?.right ?? 999) <= (box('.cm-editor')?.right ?? 0))
    .toBe(true);
});

test('a translation is begun, counted, and undone with everything else', async () => {
  layOut();
  await show(
    <AtDesk>
      <LanguagesSheet />
    </AtDesk>,
  );
  const field = page.getByRole('combobox', { name: /A new language/ });
  await field.fill('klingonish');
  await expect.element(page.getByText(/No language is called .*klingonish/).first()).toBeVisible();
  await field.fill('english');
  await expect
    .element(page.getByText(/English.* is the language of the draft/).first())
    .toBeVisible();
  await field.fill('Russian');
  await page.getByRole('button', { name: 'Start this translation' }).click();
  await expect.element(page.getByText(/The game does not speak .*Russian.* yet/)).toBeVisible();
  const [first] = page.getByRole('textbox', { name: 'Russian: missing' }).all();
  await first?.fill('Граница');
  await userEvent.tab();
  await expect.poll(said).toContain('1 of ');
  expect(studioStore.getState().draft?.overlays['ru']).toContain('Граница');
  undoChange();
  expect(studioStore.getState().draft?.overlays['ru']).not.toContain('Граница');
  select([]);
});

test('what is to be put right leads to its field in a form, and to its line in the text', async () => {
  await page.viewport(1366, 768);
  layOut(example.replace('title: Eight thousand each', "title: ''"));
  await show(<Workbench draft="draft" />);
  const toMend = page.getByRole('region', { name: 'What to put right' });
  await toMend.getByRole('button').first().click();
  const title = page
    .getByRole('region', { name: 'some', exact: true })
    .getByRole('textbox', { name: 'Title' });
  await expect.element(title).toHaveFocus();
  await page.getByRole('tab', { name: 'Text' }).click();
  select(['venue']);
  await toMend.getByRole('button').first().click();
  const text = page.getByRole('textbox', { name: 'The text of pasture-line.yaml' });
  await expect.element(text).toHaveFocus();
  const line = () => {
    const editor = studioStore.getState().draft?.editor;
    return editor?.doc.lineAt(editor.selection.main.head).text;
  };
  expect(line()).toContain("title: ''");
});

test('what is new is opened with the focus in its first field, and what it still needs is one line', async () => {
  await page.viewport(1366, 768);
  layOut();
  select(['issues']);
  await show(<Workbench draft="draft" />);
  await page.getByRole('button', { name: 'Add: Issue' }).click();
  const heading = (name: string) => page.getByRole('heading', { name, exact: true });
  await expect.element(heading('Issue: Question 6')).toBeVisible();
  await expect.element(page.getByRole('textbox', { name: 'Title' }).first()).toHaveFocus();
  const wrong = page.getByRole('region', { name: 'What to put right' });
  await expect.poll(() => wrong.getByText(/must come to 100/).elements()).toHaveLength(2);
  await expect.element(page.getByRole('region', { name: /draft’s own words/ })).toBeVisible();
  await page.getByRole('button', { name: 'Add: Option' }).click();
  const option = page.getByRole('region', { name: 'Option 4' });
  await expect.element(option.getByRole('textbox', { name: 'Title' })).toHaveFocus();
  const needs = wrong.getByRole('button', { name: /Question 6 still needs: Options \(Title, / });
  await expect.poll(() => needs.elements()).toHaveLength(1);
  await page.getByRole('button', { name: 'Undo' }).click();
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect.element(page.getByRole('heading', { name: 'Issues', exact: true })).toBeVisible();
});

test('on a phone the instruments are marked where something must be put right', async () => {
  await page.viewport(360, 740);
  layOut(example.replace('rounds: 8', 'rounds: 60'));
  await show(<Workbench draft="draft" />);
  const marked = page.getByRole('radio', { name: /Instruments 1 thing must be put right/ });
  await expect.poll(() => marked.elements()).toHaveLength(1);
});
