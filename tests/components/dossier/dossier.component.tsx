import { expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { pathTo } from '../../../src/app/routes.ts';
import { DossierScreen } from '../../../src/screens/dossier/dossier-screen.tsx';
import { hold } from '../../kit/game.ts';
import { concession, gesture, linkage, scenario } from '../../kit/scenario.ts';
import { ai, bundled, gameNow, person, sitDownAt } from '../kit/seat.ts';
import { press, show } from '../kit/show.tsx';

const dossier = () => show(<DossierScreen game={gameNow().id} />, pathTo.dossier(gameNow().id));
const turnTo = (name: string) => page.getByRole('tab', { name, exact: true }).click();
const toTable = page.getByRole('button', { name: 'Go to the table' });

test('the way to the table stands before the papers and after them', async () => {
  sitDownAt();
  const { at } = await dossier();
  await expect.element(toTable.first()).toBeVisible();
  expect(toTable.elements()).toHaveLength(2);
  await toTable.last().click();
  expect(at()).toBe(pathTo.table(gameNow().id));
});

test('a game that is begun is gone back to', async () => {
  sitDownAt({ moves: [hold] });
  await dossier();
  await expect
    .element(page.getByRole('button', { name: 'Back to the table' }).first())
    .toBeVisible();
});

test('the score sheet lies on top, and no tab leads to papers that there are not', async () => {
  sitDownAt({ scenario: scenario({ us: { gestures: [], linkages: [], concessions: [] } }) });
  await dossier();
  await expect.element(page.getByRole('region', { name: 'Score sheet' })).toBeVisible();
  const tabs = page.getByRole('tablist', { name: 'Your papers' });
  await expect
    .element(tabs.getByRole('tab', { name: 'Score sheet' }))
    .toHaveAttribute('aria-selected', 'true');
  expect(tabs.getByRole('tab', { name: 'Steps' }).elements()).toEqual([]);
  expect(page.getByRole('region', { name: 'Who must ratify' }).elements()).toEqual([]);
});

test('the papers are turned to by key, and all of them stand on the page for print', async () => {
  sitDownAt();
  await dossier();
  page.getByRole('tab', { name: 'Score sheet' }).element().focus();
  await userEvent.keyboard('{ArrowRight}{ArrowRight}');
  await expect.element(page.getByRole('region', { name: 'Who must ratify' })).toBeVisible();
  const panels = [...document.querySelectorAll('[data-inert]')];
  expect(panels.length).toBeGreaterThan(3);
  expect(panels.filter((panel) => panel.textContent === '')).toEqual([]);
});

test('what these talks do otherwise than usual is said of the talks, and nothing where all is usual', async () => {
  sitDownAt({
    scenario: {
      ...scenario({ rules: { reassuredAtMost: 3, patienceRounds: 3, trust: { leak: -8 } } }),
      without: ['gesture'],
    },
  });
  await dossier();
  await turnTo('The talks');
  const talks = page.getByRole('region', { name: 'The talks' });
  await expect.element(talks).toMatchTextContent(/Nobody makes gestures\./);
  await expect
    .element(talks)
    .toMatchTextContent(/Most times a ratifier can be reassured: 3 \(usually 2\)/);
  await expect.element(talks).toMatchTextContent(/Trust when something leaks: −8 \(usually −4\)/);
  await expect.element(talks).not.toMatchTextContent(/First round in which/);
  await turnTo('At home');
  await expect
    .element(page.getByRole('region', { name: 'Who must ratify' }))
    .toMatchTextContent(/Reassure \(at most 3 times\)/);
});

test('talks by the usual rules say nothing of rules', async () => {
  sitDownAt();
  await dossier();
  await turnTo('The talks');
  await expect.element(page.getByRole('region', { name: 'The talks' })).toBeVisible();
  expect(page.getByText('House rules').elements()).toEqual([]);
});

test('linkages, steps and gestures are in the papers where the party has them', async () => {
  sitDownAt({
    scenario: scenario({
      us: {
        gestures: [gesture('visit', 4, { 'us-cabinet': -1 })],
        linkages: [linkage('both', { radar: ['joint'], data: ['most'] }, -3)],
        concessions: [concession('step', 'radar', 'full', 'joint')],
      },
    }),
  });
  await dossier();
  await expect
    .element(page.getByRole('region', { name: 'Linkages' }))
    .toMatchTextContent(/−3 · Linkage both/);
  await turnTo('Steps');
  await expect
    .element(page.getByRole('region', { name: 'Gestures' }))
    .toMatchTextContent(/trust \+4, us-cabinet: −1 step/);
  await expect
    .element(page.getByRole('region', { name: 'What you could concede' }))
    .toMatchTextContent(/from “Option full” to “Option joint”/);
});

test('aims and guesses are kept as they are written', async () => {
  const host = sitDownAt();
  await dossier();
  await userEvent.fill(page.getByRole('textbox', { name: /bring home/ }), 'A joint radar.');
  const guesses = page.getByRole('group', { name: /matter to the ru side/ });
  await guesses.getByRole('combobox', { name: 'Issue radar' }).selectOptions('most of all');
  await guesses.getByRole('combobox', { name: 'Issue data' }).selectOptions('much');
  await guesses.getByRole('combobox', { name: 'Issue data' }).selectOptions('no guess yet');
  expect(host.record().notes['us']).toEqual({ aims: 'A joint radar.', guesses: { radar: 3 } });
});

test('of two people one hands over, and the curtain falls', async () => {
  sitDownAt({ seats: [person, person] });
  await dossier();
  await page.getByRole('button', { name: /I play Party us/ }).click();
  await page.getByRole('button', { name: 'Hand over to Party ru' }).click();
  await expect.element(page.getByRole('heading', { name: 'Hand over to Party ru' })).toBeVisible();
});

test('whoever watches looks over either shoulder and prepares nothing', async () => {
  sitDownAt({ seats: [ai, ai] });
  await dossier();
  await expect.element(page.getByText('Looking over the shoulder of Party us')).toBeVisible();
  await page.getByRole('button', { name: 'Look over the shoulder of Party ru' }).click();
  await expect.element(page.getByText('Looking over the shoulder of Party ru')).toBeVisible();
  expect(page.getByRole('textbox').elements()).toEqual([]);
});

test('a role sheet is printed first of all, and every paper if that is wished', async () => {
  const print = vi.spyOn(window, 'print').mockReturnValue();
  sitDownAt();
  await dossier();
  const role = () => [...document.querySelectorAll('[id^="role-"]')].map(({ id }) => id);
  const rest = () => document.querySelector('#sheet')?.closest('.no-print');
  await page.getByRole('button', { name: 'Print the role sheet' }).click();
  await expect.poll(() => print.mock.calls.length).toBe(1);
  expect(role()).toEqual(['role-confidential', 'role-noDeal', 'role-sheet', 'role-home']);
  expect(rest()).not.toBeNull();
  await page.getByRole('button', { name: 'Print everything' }).click();
  await expect.poll(() => print.mock.calls.length).toBe(2);
  expect(role()).toEqual([]);
  expect(rest()).toBeNull();
});

test('what a paper rests on is opened at its mark, and Escape leads back to it', async () => {
  const { text, parsed } = await bundled('rome-2001');
  sitDownAt({ scenario: parsed, text });
  await dossier();
  await turnTo('Brief');
  expect(page.getByRole('button', { name: /^Source/ }).elements()).toEqual([]);
  await press(page.getByRole('switch', { name: 'Show where each thing comes from' }));
  const mark = page.getByRole('button', { name: /^Source.*: Confidential brief$/ });
  await mark.click();
  const dialog = page.getByRole('dialog', { name: 'Where this comes from' });
  await expect.element(dialog).toMatchTextContent(/From the report of/);
  await userEvent.keyboard('{Escape}');
  await expect.element(dialog).not.toBeInTheDocument();
  await expect.element(mark).toHaveFocus();
});
