import { beforeEach, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import {
  openOnDesk,
  select,
  studioStore,
  textOnDesk,
} from '../../../src/app/studio/studio-store.ts';
import { firstDraft } from '../../../src/authoring/begin/first-draft.ts';
import { FormSheet } from '../../../src/screens/studio/form/form-sheet.tsx';
import { OwnWordsGauge } from '../../../src/screens/studio/instruments/own-words-gauge.tsx';
import { drafting } from '../../../src/words/authoring.ts';
import { openVoice } from '../../../src/words/voice.ts';
import { show } from '../kit/show.tsx';
import { AtDesk, retype } from './on-desk.tsx';

const { t } = await openVoice('en', ['authoring'], (value) => value);

beforeEach(async () => {
  const text = firstDraft({ issues: [{ title: 'Night duty' }] }, drafting(t));
  openOnDesk({ id: crypto.randomUUID(), file: 'draft.yaml', text });
  await show(
    <AtDesk>
      <OwnWordsGauge />
      <FormSheet />
    </AtDesk>,
  );
});

const gauge = page.getByRole('region', { name: 'Still the draft’s own words' });
const untold = gauge.getByRole('button', { name: /What came of the talks has not been told/ });

test('what a draft made up is listed until it is written over, each a way to its place', async () => {
  await gauge.getByText(/^\d+ texts$/).click();
  await untold.click();
  expect(studioStore.getState().selected).toEqual(['history', 'text']);
  retype('What came of the talks has not been told yet.', 'They agreed in the end.');
  await expect.poll(() => untold.elements()).toEqual([]);
});

test('a new title goes into the draft’s own words with the same step of its history', async () => {
  select(['issues', 0]);
  await page.getByRole('textbox', { name: 'Title' }).first().fill('Sundays');
  await userEvent.keyboard('{Tab}');
  await expect.poll(textOnDesk).toContain('On ‘Sundays’ we say');
  expect(textOnDesk()).not.toContain('Night duty');
});
