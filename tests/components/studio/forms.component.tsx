import { expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { parse } from 'yaml';
import { select, studioStore, textOnDesk } from '../../../src/app/studio/studio-store.ts';
import { outlineOf } from '../../../src/authoring/outline.ts';
import { undoChange } from '../../../src/app/studio/undo.ts';
import { BecauseField } from '../../../src/screens/studio/form/because/because-field.tsx';
import { FormSheet } from '../../../src/screens/studio/form/form-sheet.tsx';
import { ThingsForm } from '../../../src/screens/studio/form/things-form.tsx';
import { IssueForm } from '../../../src/screens/studio/form/issue/issue-form.tsx';
import { Node } from '../../../src/screens/studio/form/fields/node.tsx';
import { LadderForm } from '../../../src/screens/studio/form/party/ladder-form.tsx';
import { PersonForm } from '../../../src/screens/studio/form/party/person-form.tsx';
import { ScoreForm } from '../../../src/screens/studio/form/party/score-form.tsx';
import { StancesForm } from '../../../src/screens/studio/form/party/stances-form.tsx';
import { SourcesSheet } from '../../../src/screens/studio/sources/sources-sheet.tsx';
import { said, show } from '../kit/show.tsx';
import { AtDesk, AtForm, example, layOut } from './desk.tsx';

/** The form of where the talks are held. */
async function showVenue(): Promise<void> {
  layOut();
  select(['venue']);
  await show(
    <AtDesk>
      <FormSheet />
    </AtDesk>,
  );
}

test('an option is worth what is typed, needs leave where that is chosen, and is liked at home', async () => {
  layOut();
  await show(
    <AtForm>
      <IssueForm path={['issues', 0]} />
    </AtForm>,
  );
  const some = page.getByRole('region', { name: 'Eight thousand each' });
  const sweden = some.getByRole('group', { name: 'Sweden' });
  await sweden.getByRole('combobox', { name: 'The mandate' }).selectOptions('Never');
  expect(textOnDesk()).not.toBe(example);
  await sweden
    .getByRole('combobox', { name: 'The mandate' })
    .selectOptions('Needs permission from home');
  await sweden.getByRole('spinbutton', { name: 'Support it needs' }).fill('1.5');
  await userEvent.tab();
  expect(textOnDesk()).toMatch(/option: some, needsSupport: 1\.5/);
});

test('an option goes with what names it, after that has been listed', async () => {
  layOut();
  await show(
    <AtForm>
      <IssueForm path={['issues', 0]} />
    </AtForm>,
  );
  await page.getByRole('button', { name: 'Remove: Eight thousand each' }).click();
  const asked = page.getByRole('alertdialog');
  await expect.element(asked).toMatchTextContent(/other places in the draft refer to it/);
  await asked.getByRole('button', { name: 'Remove it' }).click();
  expect(textOnDesk()).not.toContain('Eight thousand each');
  undoChange();
  expect(textOnDesk()).toBe(example);
});

/** Types ninety points where there were forty. */
async function giveTooMuch() {
  const animals = page.getByRole('region', { name: /How many animals/ });
  await animals.getByRole('spinbutton', { name: 'Five thousand each' }).fill('90');
  await userEvent.tab();
}

test('the sum of a sheet is told while its points are changed', async () => {
  layOut();
  await show(
    <AtForm>
      <ScoreForm path={['parties', 'se']} />
    </AtForm>,
  );
  await expect.poll(said).toContain('add up to 100 points, as they must');
  await giveTooMuch();
  await expect.poll(said).toContain('they must come to 100');
});

test('points that do not come to a hundred are shared out once one has seen how, in one step', async () => {
  layOut();
  await show(
    <AtForm>
      <ScoreForm path={['parties', 'se']} />
    </AtForm>,
  );
  expect(page.getByRole('button', { name: /^Share them out/ }).all()).toHaveLength(0);
  await giveTooMuch();
  const typed = textOnDesk();
  await page.getByRole('button', { name: 'Share them out: Sweden' }).click();
  const asked = page.getByRole('alertdialog');
  await expect.element(asked).toMatchTextContent(/How many animals may cross: 90 → 60/);
  await asked.getByRole('button', { name: 'Share them out' }).click();
  await expect.poll(said).toContain('add up to 100 points, as they must');
  undoChange();
  expect(textOnDesk()).toBe(typed);
});

test('before an issue goes it is said whose points become free, and no other points change', async () => {
  layOut();
  await show(
    <AtForm>
      <ThingsForm path={['issues']} />
    </AtForm>,
  );
  await page.getByRole('button', { name: /^Remove: How many animals/ }).click();
  const asked = page.getByRole('alertdialog');
  await expect.element(asked).toMatchTextContent(/Sweden: 40 points of the sheet become free\./);
  await asked.getByRole('button', { name: 'Remove it' }).click();
  const fence = /fence:\n {8}options: .*/g;
  expect(textOnDesk().match(fence)).toEqual(example.match(fence));
});

test('stances stand in one grid, a ladder in its steps', async () => {
  layOut();
  await show(
    <AtForm>
      <StancesForm path={['parties', 'se']} />
      <LadderForm path={['parties', 'se']} />
    </AtForm>,
  );
  const [first] = page.getByRole('combobox', { name: /^Eight thousand each: / }).all();
  await first?.selectOptions('-2');
  expect(textOnDesk()).toMatch(/some: -2/);
  const before = textOnDesk().split('issue: fence').length;
  await page
    .getByRole('region', { name: 'The fence' })
    .getByRole('button', { name: 'Add a step' })
    .click();
  expect(textOnDesk().split('issue: fence')).toHaveLength(before + 1);
});

test('a face follows what is chosen, and a source is ticked beside what it says', async () => {
  layOut();
  await show(
    <AtForm>
      <PersonForm path={['parties', 'se', 'delegation', 0]} />
    </AtForm>,
  );
  await page.getByRole('combobox', { name: 'Hair', exact: true }).selectOptions('Bald');
  expect(textOnDesk()).toContain('hair: bald');
  await page.getByRole('button', { name: 'Choose sources' }).click();
  await page
    .getByRole('textbox', { name: 'Search facts and passages' })
    .fill('herds of both sides');
  await page.getByRole('checkbox', { name: /The herds of both sides/ }).click();
  expect(textOnDesk()).toContain(
    'known: grazing-convention#article-3; designed: an invented person',
  );
});

const eventCount = outlineOf(parse(example)).find(({ part }) => part === 'events')?.count ?? 0;

test('things are added, filled in and called otherwise wherever they are named', async () => {
  layOut();
  await show(
    <AtForm>
      <ThingsForm path={['events']} />
      <Node path={['issues', 1, 'id']} />
      <Node path={['events', eventCount, 'title']} />
    </AtForm>,
  );
  await page.getByRole('button', { name: 'Add: Event' }).click();
  expect(textOnDesk()).toContain('id: new-');
  const title = page.getByRole('textbox', { name: 'Title' });
  await title.fill('A flood');
  await userEvent.tab();
  expect(textOnDesk()).toContain('id: a-flood\n');
  await title.fill('A flood in May');
  await userEvent.tab();
  expect(textOnDesk()).toContain('id: a-flood-in-may\n');
  await page.getByRole('textbox', { name: 'Name in the file' }).fill('barrier');
  await userEvent.tab();
  expect(textOnDesk()).not.toMatch(/issue: fence/);
  expect(textOnDesk()).toMatch(/issue: barrier/);
});

test('an effect is asked what it changes, and shows the fields of that alone', async () => {
  layOut();
  await show(
    <AtForm>
      <Node path={['events', 0, 'effects']} />
      <Node path={['events', 0, 'when']} />
    </AtForm>,
  );
  await page.getByRole('button', { name: 'Add: Effect' }).click();
  await page.getByText('Effect 6', { exact: true }).click();
  const added = page.getByRole('listitem').filter({ hasText: 'Effect 6' });
  const kind = added.getByRole('combobox', { name: 'What it changes' });
  await expect.element(kind).toHaveValue('');
  expect(added.getByRole('spinbutton').all()).toHaveLength(0);
  await kind.selectOptions('The support of somebody at home');
  await expect.element(added.getByRole('spinbutton', { name: 'Steps of support' })).toBeVisible();
  expect(added.getByRole('spinbutton').all()).toHaveLength(1);
  await kind.selectOptions('Trust between the two sides');
  await expect.element(added.getByRole('spinbutton', { name: 'Trust' })).toBeVisible();
  expect(added.getByRole('combobox').all()).toHaveLength(1);
  const rounds = page.getByRole('group', { name: 'In the rounds' });
  await expect.element(rounds.getByRole('spinbutton', { name: 'First round' })).toBeVisible();
  const chance = page.getByRole('spinbutton', { name: 'Chance' }).element();
  const told = document.getElementById(chance.getAttribute('aria-describedby') ?? '');
  expect(told?.textContent).toBe('0 to 1, in each round in which it may come.');
});

test('a draft says which clauses are its author’s alone', async () => {
  layOut();
  await show(
    <AtDesk>
      <SourcesSheet />
    </AtDesk>,
  );
  const own = page.getByText(/clauses that are entirely your own/);
  await expect.element(own).toBeVisible();
});

test('a form is of what is selected, and a clause of it says where it comes from', async () => {
  await showVenue();
  await expect.element(page.getByRole('textbox', { name: 'City' })).toHaveValue('Tromsø');
});

test('the reason of a clause is the author’s to write', async () => {
  layOut();
  await show(
    <AtForm>
      <BecauseField path={['venue', 'because']} />
    </AtForm>,
  );
  await page.getByRole('textbox', { name: 'Where it comes from' }).fill('designed: it is quiet');
  await userEvent.tab();
  expect(textOnDesk()).toContain('designed: it is quiet');
});

test('a name that something else has is refused where it is typed, until another is', async () => {
  layOut();
  select(['issues', 1]);
  await show(
    <AtDesk>
      <FormSheet />
    </AtDesk>,
  );
  const name = page.getByRole('textbox', { name: 'Name in the file' }).first();
  const before = textOnDesk();
  await name.fill('animals');
  await userEvent.tab();
  const refusal = page.getByRole('alert').getByText(/is already called “animals”/);
  await expect.element(refusal).toBeInViewport();
  await expect.element(name).toHaveFocus();
  await expect.element(name).toHaveAccessibleDescription(/is already called “animals”/);
  expect(textOnDesk()).toBe(before);
  await name.fill('barrier');
  await userEvent.tab();
  await expect.element(refusal).not.toBeInTheDocument();
  expect(textOnDesk()).toMatch(/issue: barrier/);
});

test('a source of one’s own is added from where it is to be cited, and its title asked for', async () => {
  await showVenue();
  await page.getByRole('button', { name: 'Choose sources' }).click();
  await page.getByRole('button', { name: 'Add a book or page of my own' }).click();
  await expect.element(page.getByRole('textbox', { name: 'Title' })).toHaveFocus();
  await expect.element(page.getByRole('textbox', { name: 'Date', exact: true })).toBeVisible();
  expect(studioStore.getState().selected).toEqual(['works', 1]);
  await page.getByRole('button', { name: 'Back to where this is to be cited' }).click();
  expect(studioStore.getState().selected).toEqual(['venue']);
  await expect.element(page.getByRole('textbox', { name: 'Where it comes from' })).toHaveFocus();
});

test('what was typed is put into the draft once what is pressed is let go, and before that is answered', async () => {
  await showVenue();
  const ask = document.querySelector.bind(document);
  const pressed = vi.spyOn(document, 'querySelector').mockImplementation((query: string) => {
    return query === ':active' ? document.body : ask(query);
  });
  await page.getByRole('textbox', { name: 'City' }).fill('Oslo');
  await userEvent.tab();
  await new Promise((done) => setTimeout(done, 700));
  expect(textOnDesk()).toBe(example);
  pressed.mockRestore();
  window.dispatchEvent(new MouseEvent('click'));
  expect(textOnDesk()).toContain('city: Oslo');
});
