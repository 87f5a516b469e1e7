import { expect, test, vi } from 'vitest';
import { page } from 'vitest/browser';
import { showSheet } from '../../../src/app/studio/bench-store.ts';
import { gaugesStore } from '../../../src/app/studio/gauges/gauges-store.ts';
import { listGames } from '../../../src/app/storage/storage.ts';
import { select, studioStore, textOnDesk } from '../../../src/app/studio/studio-store.ts';
import { Instruments } from '../../../src/screens/studio/instruments/instruments.tsx';
import { show } from '../kit/show.tsx';
import { AtDesk, layOut, retype } from './on-desk.tsx';

vi.mock('../../../src/app/studio/crew/crew-worker.ts?worker&inline', async () => ({
  default: (await import('./page-worker.ts')).PageWorker,
}));

const gauge = (name: string) => page.getByRole('region', { name });
const toMend = gauge('What to put right');
const games = gauge('Games on this text');
const filled = games.getByText(/^40 games, each side played/);

function atInstruments() {
  return show(
    <AtDesk>
      <Instruments />
    </AtDesk>,
  );
}

test('a good draft has nothing to mend, and its games fill the bar', async () => {
  await layOut('telephone-2013');
  await atInstruments();
  await expect.element(toMend.getByText('No mistake was found in it.')).toBeVisible();
  await expect.element(filled).toBeVisible();
  await expect.element(games.getByRole('row', { name: /Russia/ })).toBeVisible();
  const ended = games.getByRole('list', { name: 'How the games ended' }).getByRole('listitem');
  const counts = ended.elements().map(({ textContent }) => Number(/\d+$/.exec(textContent)?.[0]));
  expect(counts.reduce((sum, each) => sum + each, 0)).toBe(40);
});

test('each thing to put right leads to its place in the text, where the text lies on the desk', async () => {
  await layOut('telephone-2013');
  showSheet('text');
  retype('rounds: ', 'rounds: many');
  await atInstruments();
  await toMend
    .getByRole('button', { name: /Rounds: .*many/ })
    .first()
    .click();
  const { draft } = studioStore.getState();
  expect(draft?.editor.selection.main.head).toBe(textOnDesk().indexOf('many'));
  showSheet('form');
});

test('of a broken draft the last good one is shown, and it is said so', async () => {
  await layOut('telephone-2013');
  await atInstruments();
  await expect.element(filled).toBeVisible();
  retype('title:', 'tittle:');
  await expect
    .element(page.getByText(/The text as it stands is not a complete scenario/))
    .toBeVisible();
  await expect.element(filled).toBeVisible();
  await expect.element(gauge('Who may sign what, and when')).toBeVisible();
  retype('tittle:', 'title:');
  await expect
    .element(page.getByText(/The text as it stands is not a complete scenario/))
    .not.toBeInTheDocument();
});

test('a change of words keeps the games; one of how it plays has them played anew', async () => {
  await layOut('telephone-2013');
  await atInstruments();
  await expect.element(filled).toBeVisible();
  const { bar } = gaugesStore.getState();
  retype('title: ', 'title: About ');
  await expect.poll(() => gaugesStore.getState().good?.text).toContain('title: About');
  expect(gaugesStore.getState().bar).toBe(bar);
  retype('trust: ', 'trust: 1 # ');
  await expect.poll(() => gaugesStore.getState().bar?.on.scenario.trust).toBe(1);
  await expect.element(filled).toBeVisible();
});

test('a sheet that does not make a hundred says what is missing, and leads to its points', async () => {
  await layOut('telephone-2013');
  await atInstruments();
  const sums = gauge('Points of the best options');
  await expect.poll(() => sums.getByText(/100, as it should be/).elements()).toHaveLength(2);
  const { parties } = gaugesStore.getState().good?.scenario ?? { parties: [] };
  await sums.getByRole('button', { name: new RegExp(`^${parties[1]?.name}:`) }).click();
  expect(studioStore.getState().selected).toEqual(['parties', parties[1]?.id, 'points']);
});

test('who may sign what is told of the issue that is worked on, or of another one', async () => {
  await layOut('telephone-2013');
  await atInstruments();
  const sign = gauge('Who may sign what, and when');
  await expect.element(sign.getByText(/Applies already\.$/).first()).toBeVisible();
  const issues = gaugesStore.getState().good?.scenario.issues ?? [];
  select(['issues', 2, 'options', 0]);
  await expect.element(sign.getByRole('combobox')).toHaveValue(issues[2]?.id ?? '');
  await sign.getByRole('combobox').selectOptions(issues[4]?.title ?? '');
  for (const { title } of issues[4]?.options ?? []) {
    await expect.element(sign.getByRole('heading', { name: title })).toBeVisible();
  }
});

test('those at home are shown with what they make of each package', async () => {
  await layOut('telephone-2013');
  await atInstruments();
  const home = gauge('How home will take it');
  const { parties } = gaugesStore.getState().good?.scenario ?? { parties: [] };
  for (const { name } of parties.flatMap(({ ratifiers }) => ratifiers)) {
    await expect.element(home.getByText(name, { exact: true })).toBeVisible();
  }
  await home
    .getByText(/Each option of/)
    .first()
    .click();
  await expect.element(home.getByText(/approves$|refuses$/).first()).toBeVisible();
  await expect.element(gauge('What there is to agree on').getByRole('img')).toBeVisible();
});

test('an odd game opens as one that was watched, and is kept', async () => {
  await layOut('telephone-2013');
  const { at } = await atInstruments();
  await expect.element(filled).toBeVisible();
  await games.getByText('Games to look at').click();
  await games
    .getByRole('button', { name: /Open this game/ })
    .first()
    .click();
  await expect.poll(at).toMatch(/^\/outcome\//);
  const [kept] = await listGames();
  expect(kept?.about).toMatchObject({ seating: 'watch', scenario: 'telephone-2013' });
  expect(kept?.about.outcome).toBeDefined();
});
