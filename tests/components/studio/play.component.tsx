import { beforeEach, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import type { GameRecord } from '../../../src/record/record.ts';
import { serializeRecord } from '../../../src/record/serialize.ts';
import { parseScenario } from '../../../src/scenario/parse.ts';
import { keepJourney } from '../../../src/app/studio/play/journeys.ts';
import { openOnDesk, studioStore } from '../../../src/app/studio/studio-store.ts';
import { usualCharacter } from '../../../src/session/delegations.ts';
import { createHost } from '../../../src/session/host.ts';
import { Page } from '../../../src/screens/page/page.tsx';
import { PlaySheet } from '../../../src/screens/studio/play/play-sheet.tsx';
import rome from '../../../scenarios/rome-2001.yaml?raw';
import { said, show } from '../kit/show.tsx';

/** Puts a text on the desk, read. */
function put(text: string): void {
  openOnDesk({ id: 'draft', file: 'rome-2001.yaml', text });
  read(text);
}

function read(text: string): void {
  const parsed = parseScenario('rome-2001.yaml', text);
  const scenario = parsed.ok ? parsed.value : undefined;
  const problems = parsed.ok ? [] : parsed.error;
  studioStore.setState({ reading: { text, problems, scenario, data: {}, plays: text } });
}

/** A game of two AI delegations on a text. */
function played(text: string, dice = 7): GameRecord {
  const parsed = parseScenario('rome-2001.yaml', text);
  if (!parsed.ok) throw new Error('rome-2001.yaml cannot be read');
  const seats = Object.fromEntries(
    parsed.value.parties.map((party) => [
      party.id,
      { kind: 'ai', ...usualCharacter(party, dice) } as const,
    ]),
  );
  const host = createHost({ scenario: parsed.value, text, dice, seats, id: 'game' });
  while (host.stepAi());
  return host.record();
}

beforeEach(() => {
  put(rome);
});

test('a draft is begun from any chair, and its game is at the dossier', async () => {
  const shown = await show(<PlaySheet />);
  await page.getByRole('button', { name: 'Play', exact: true }).click();
  await expect.poll(shown.at).toMatch(/^\/dossier\//);
  const at = shown.at();
  await shown.again(<Page title="The dossier">Text</Page>);
  expect(shown.at()).toBe(at);
  await page.getByRole('link', { name: 'Back to the draft' }).click();
  expect(shown.at()).toBe('/studio/draft/draft');
});

test('a later round is played by AI delegations up to there, and opens at the table', async () => {
  const shown = await show(<PlaySheet />);
  await page.getByRole('combobox', { name: 'From which round' }).selectOptions('Round 3 of 7');
  await page.getByRole('textbox', { name: 'Dice' }).fill('7');
  await page.getByRole('button', { name: 'Play', exact: true }).click();
  await expect.poll(shown.at).toMatch(/^\/table\//);
});

test('talks that end before the round are said to, and nothing is begun', async () => {
  const early = Array.from({ length: 60 }, (_, dice) => dice).find(
    (dice) => played(rome, dice).checkpoints.length < 7,
  );
  const shown = await show(<PlaySheet />);
  await page.getByRole('combobox', { name: 'From which round' }).selectOptions('Round 7 of 7');
  await page.getByRole('textbox', { name: 'Dice' }).fill(String(early));
  await page.getByRole('button', { name: 'Play', exact: true }).click();
  await expect.poll(said).toMatch(/end the talks in round \d, before round 7/);
  expect(shown.at()).toBe('/');
});

test('dice that are no number are refused at the field and at the button', async () => {
  await show(<PlaySheet />);
  await page.getByRole('textbox', { name: 'Dice' }).fill('seven');
  await expect
    .element(page.getByRole('button', { name: 'Play', exact: true }))
    .toHaveAccessibleDescription(/whole number/);
});

test('a kept game is the same until what plays changes; then it says where it differs', async () => {
  keepJourney('Nobody moves', serializeRecord(played(rome)));
  await show(<PlaySheet />);
  await expect.element(page.getByText(/^The same game: \d+ moves$/)).toBeInTheDocument();
  read(rome.replace(/^trust: \d+$/m, 'trust: 3'));
  await expect.element(page.getByText('Differs from the start: trust.')).toBeInTheDocument();
  await page.getByRole('button', { name: 'Accept the new course of Nobody moves' }).click();
  await expect.element(page.getByText(/^The same game: \d+ moves$/)).toBeInTheDocument();
});

test('a journey that is no game says so, and can be removed', async () => {
  keepJourney('Torn', '{');
  await show(<PlaySheet />);
  await expect.element(page.getByText('This is not a game that can be read.')).toBeInTheDocument();
  await page.getByRole('button', { name: 'Remove Torn from the journeys' }).click();
  await expect
    .element(page.getByText('There are no games kept with this draft yet.'))
    .toBeInTheDocument();
});
