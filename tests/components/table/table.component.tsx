import { expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { settingsStore } from '../../../src/app/settings.ts';
import { pathTo } from '../../../src/app/routes.ts';
import { TableScreen } from '../../../src/screens/table/table-screen.tsx';
import { hold, pass, table } from '../../kit/game.ts';
import { event } from '../../kit/scenario.ts';
import { hostNow, ai, gameNow, lastMove, playOn, sitDown, sitDownAt } from '../kit/seat.ts';
import { press, said, show } from '../kit/show.tsx';

const tab = (name: string) => page.getByRole('tab', { name });
const button = (name: RegExp | string) => page.getByRole('button', { name });

/** The whole table, its picture drawn with it. */
async function atTable() {
  const shown = await show(<TableScreen game={gameNow().id} />, pathTo.table(gameNow().id));
  await expect.element(page.getByRole('heading', { level: 1 })).toHaveFocus();
  return shown;
}

test('the table opens at what is to be done, and says so', async () => {
  sitDown({});
  await atTable();
  await expect.element(tab('Caucus')).toHaveAttribute('aria-selected', 'true');
  await expect
    .element(page.getByRole('heading', { name: 'Take one private action.' }))
    .toBeVisible();
  await expect.element(page.getByText('Round 1 of 4')).toBeVisible();
});

test('where a move takes its control away, the focus goes to what comes next, and it is said', async () => {
  sitDown({}, hold, hold, pass, table({ talks: 'monthly' }));
  await atTable();
  await button('Accept').click();
  await expect
    .element(page.getByRole('heading', { name: 'The ru delegation is in caucus.' }))
    .toHaveFocus();
  await expect.poll(said).toContain('Your delegation accepts the offer. It thereby moves on');
});

test('with what the other side did, one hears what its offer is worth and what is to be done', async () => {
  const host = sitDown({}, hold, hold, pass);
  await atTable();
  playOn(host, [table({ talks: 'monthly' })]);
  await expect
    .poll(said)
    .toMatch(
      /Worth to you: \S+\. Without a deal you have \S+\. There is an offer on the table\. Answer it\.$/,
    );
});

test('after a secret move of the other side one hears that one’s own turn has come', async () => {
  const mandate = { radar: { allowed: ['none'], consult: { joint: -2 } } };
  const host = sitDown({ ru: { mandate } });
  await atTable();
  playOn(host, [hold]);
  await expect.poll(said).toBe('Your delegation takes no action in the caucus.');
  playOn(host, [{ kind: 'consult', issue: 'radar', option: 'joint' }]);
  await expect.poll(said).toBe('You have the floor: table an offer, or pass.');
});

test('long news are heard by their title where they would make it too long to keep in mind', async () => {
  const text = 'One more sentence of news. '.repeat(40).trim();
  const events = [
    { ...event('snow', { rounds: [2, 2] }), text },
    event('thaw', { rounds: [2, 2] }),
  ];
  const host = sitDown({ events }, hold, hold, pass);
  await atTable();
  playOn(host, [pass]);
  await expect
    .poll(said)
    .toMatch(/News, in full under “Now”: Event snow\. News, in full.* Event thaw\./);
  expect(said()).not.toContain('One more sentence');
  await tab('Now').click();
  await expect.element(page.getByText(text)).toBeVisible();
});

test('the tab with the news is marked until it has been looked at', async () => {
  const host = sitDown({ events: [event('snow', { rounds: [2, 2] })] }, hold, hold, pass);
  await atTable();
  await tab('Home').click();
  playOn(host, [pass]);
  const now = page.getByRole('tab', { name: /^Now\s+something new$/ });
  await expect.element(now).toBeVisible();
  await now.click();
  await expect.element(tab('Now')).toHaveAttribute('aria-selected', 'true');
  await tab('Home').click();
  await expect.element(now).not.toBeInTheDocument();
});

test('on a telephone the table makes room for an offer that is to be read, and not for the papers', async () => {
  const host = sitDown({}, hold, hold, pass);
  await atTable();
  playOn(host, [table({ talks: 'monthly' })]);
  await expect.element(page.getByRole('main')).toHaveAttribute('data-reading');
  await tab('Home').click();
  await expect.element(page.getByRole('main')).not.toHaveAttribute('data-reading');
});

test('a new task brings its tab forward, and other news leave one where one is', async () => {
  const host = sitDown({}, hold, hold, pass);
  await atTable();
  await tab('Home').click();
  playOn(host, [table({ radar: 'joint' })]);
  await expect.element(tab('Now')).toHaveAttribute('aria-selected', 'true');
  await expect.element(button('Accept')).toBeVisible();
});

test.each([
  ['1', 'Now'],
  ['2', 'Offer'],
  ['3', 'Caucus'],
  ['4', 'Home'],
  ['5', 'Transcript'],
])('the key %s opens the tab “%s”', async (key, name) => {
  sitDown({});
  await atTable();
  await userEvent.keyboard(key);
  await expect.element(tab(name)).toHaveAttribute('aria-selected', 'true');
});

test('the key g goes to what is to be done', async () => {
  sitDown({});
  await atTable();
  await userEvent.keyboard('5g');
  await expect.element(tab('Caucus')).toHaveAttribute('aria-selected', 'true');
  await expect
    .element(page.getByRole('heading', { name: 'Take one private action.' }))
    .toHaveFocus();
});

test('the key p opens and closes the papers, and Escape closes them', async () => {
  sitDown({});
  await atTable();
  await userEvent.keyboard('p');
  const papers = page.getByRole('dialog', { name: 'Papers of Party us' });
  await expect.element(papers).toBeVisible();
  await userEvent.keyboard('{Escape}');
  await expect.element(papers).not.toBeInTheDocument();
});

test('the papers are opened and closed by their buttons', async () => {
  sitDown({});
  await atTable();
  await button('Your papers').click();
  await button('Close').click();
  await expect.element(page.getByRole('dialog')).not.toBeInTheDocument();
  await expect.element(button('Your papers')).toHaveFocus();
});

test('single letters are listed, and turned off for whoever dictates', async () => {
  sitDown({});
  await atTable();
  await userEvent.keyboard('?');
  const keys = page.getByRole('dialog', { name: 'Keys' });
  await expect.element(keys.getByRole('row', { name: /^p open your papers/ })).toBeVisible();
  const toggle = keys.getByRole('switch', { name: /Use the single-letter keys/ });
  await press(toggle);
  await button('Close').click();
  await expect.element(keys).not.toBeInTheDocument();
  await userEvent.keyboard('p');
  expect(page.getByRole('dialog').elements()).toEqual([]);
  await button('Keys').click();
  await press(toggle);
  await expect.element(toggle).toBeChecked();
});

test('a letter that is typed into a field opens nothing', async () => {
  sitDown({});
  await atTable();
  await button(/^Make a public statement/).click();
  page.getByRole('combobox', { name: 'On', exact: true }).element().focus();
  await userEvent.keyboard('p');
  expect(page.getByRole('dialog').elements()).toEqual([]);
});

test('the way to the task opens its tab', async () => {
  sitDown({});
  await atTable();
  await tab('Transcript').click();
  await button('Go to the caucus').click();
  await expect.element(tab('Caucus')).toHaveAttribute('aria-selected', 'true');
  await expect.element(tab('Caucus')).toHaveFocus();
});

test('sound is turned off and on at the table, and stays so', async () => {
  sitDown({});
  await atTable();
  const sound = button('Sound');
  await expect.element(sound).toHaveAttribute('aria-pressed', 'true');
  await sound.click();
  await expect.element(sound).toHaveAttribute('aria-pressed', 'false');
  expect(settingsStore.getState().sound).toBe(false);
  await sound.click();
  expect(settingsStore.getState().sound).toBe(true);
});

test('watching, w stops them and lets them talk, and a dot makes one move', async () => {
  sitDownAt({ seats: [ai, ai] });
  await atTable();
  await userEvent.keyboard('w');
  await expect.poll(() => gameNow().paused).toBe(true);
  await userEvent.keyboard('.');
  await expect.poll(() => hostNow().record().moves.length).toBe(1);
  await userEvent.keyboard('w');
  await expect.poll(() => gameNow().paused).toBe(false);
  await userEvent.keyboard('w');
  await expect.poll(() => gameNow().paused).toBe(true);
});

test('when the talks are over, the way is to the outcome and nothing is offered any more', async () => {
  sitDown({}, hold, hold, { kind: 'walkOut' });
  const { at } = await atTable();
  expect(tab('Offer').elements()).toEqual([]);
  await page.getByRole('link', { name: 'See the outcome' }).first().click();
  expect(at()).toBe(pathTo.outcome(gameNow().id));
  expect(lastMove()?.move.kind).toBe('walkOut');
});
