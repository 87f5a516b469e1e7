import { expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { OfferPanel } from '../../../src/screens/table/offer/offer-panel.tsx';
import { accept, decline, hold, pass, table } from '../../kit/game.ts';
import { linkage, type ScenarioMarks } from '../../kit/scenario.ts';
import { AtBench } from '../kit/bench.tsx';
import { gameNow, lastMove, playOn, sitDown } from '../kit/seat.ts';
import { press, show } from '../kit/show.tsx';

const button = (name: RegExp | string) => page.getByRole('button', { name });
const option = (name: RegExp) => page.getByRole('radio', { name });
const tableIt = button('Table this offer');
const figures = page.getByLabelText('What your offer is worth');

async function onTheFloor(marks: ScenarioMarks = {}): Promise<void> {
  sitDown(marks, hold, hold);
  await showOffer();
}

async function showOffer(): Promise<void> {
  await show(
    <AtBench>
      <OfferPanel />
    </AtBench>,
  );
}

test('an offer is tabled as it was put together, track by track', async () => {
  await onTheFloor();
  await option(/^Option joint/).click();
  await expect.element(button(/^Issue radar/)).toMatchTextContent(/Option joint · 40 points/);
  await button(/^Issue talks/).click();
  await option(/^Option monthly/).click();
  await tableIt.click();
  expect(lastMove()).toEqual({ party: 'us', move: table({ radar: 'joint', talks: 'monthly' }) });
  expect(gameNow().draft.packages).toEqual([{}]);
});

test('one track is open at a time, opened and closed by key', async () => {
  await onTheFloor();
  const [radar, talks] = [button(/^Issue radar/), button(/^Issue talks/)];
  await expect.element(radar).toHaveAttribute('aria-expanded', 'true');
  talks.element().focus();
  await userEvent.keyboard('{Enter}');
  await expect.element(talks).toHaveAttribute('aria-expanded', 'true');
  await expect.element(radar).toHaveAttribute('aria-expanded', 'false');
  await userEvent.keyboard('{Enter}');
  await expect.element(talks).toHaveAttribute('aria-expanded', 'false');
});

test('arrow keys choose within a track, and an issue can be left out again', async () => {
  await onTheFloor();
  await option(/^Option none/).click();
  await userEvent.keyboard('{ArrowDown}');
  await expect.element(option(/^Option limited/)).toBeChecked();
  await option(/^Leave it out/).click();
  expect(gameNow().draft.packages).toEqual([{}]);
});

test('an empty offer cannot be tabled, and it is said why', async () => {
  await onTheFloor();
  await expect.element(tableIt).toHaveAttribute('aria-disabled', 'true');
  await expect.element(tableIt).toHaveAccessibleDescription(/\w/);
  tableIt.element().focus();
  await userEvent.keyboard('{Enter}');
  expect(lastMove()?.move).toEqual(hold);
});

test('an option that experts must open cannot be chosen before, and says so', async () => {
  await onTheFloor();
  await button(/^Issue data/).click();
  const locked = option(/^Option most/);
  await expect.element(locked).toBeDisabled();
  await expect
    .element(locked)
    .toHaveAccessibleDescription(/Closed until experts have studied the issue/);
});

test('a red line and what needs leave cannot be chosen, and say so', async () => {
  await onTheFloor({
    us: { mandate: { radar: { allowed: ['none', 'full'], consult: { limited: 1 } } } },
  });
  await expect.element(option(/^Option joint/)).toBeDisabled();
  await expect.element(option(/^Option joint/)).toHaveAccessibleDescription(/A red line/);
  await expect.element(option(/^Option limited/)).toHaveAccessibleDescription(/Needs leave/);
});

test('what the offer comes to is said all along', async () => {
  await onTheFloor();
  const before = figures.element().textContent;
  await option(/^Option full/).click();
  await expect.element(figures).not.toHaveTextContent(before);
});

test('what will be said of a concession stands there before it is made', async () => {
  await onTheFloor();
  await option(/^Option joint/).click();
  const said = page.getByText('What will be said in public');
  await expect.element(said).toBeVisible();
  await expect.element(page.getByText(/“full becomes joint”/)).toBeVisible();
  await expect.element(page.getByText(/At home: full becomes joint/)).toBeVisible();
});

test('combinations that hold are named with their points', async () => {
  await onTheFloor({ us: { linkages: [linkage('both', { radar: ['joint'] }, 7)] } });
  await option(/^Option joint/).click();
  await page.getByText('At home in Capital of us').last().click();
  await expect.element(page.getByText('Linkage both: 7 points')).toBeVisible();
});

test('an offer is marked severable and final as the toggles say', async () => {
  await onTheFloor();
  await option(/^Option joint/).click();
  await press(page.getByRole('switch', { name: /initial issues one by one/ }));
  await press(page.getByRole('switch', { name: /your final offer/ }));
  await tableIt.click();
  expect(lastMove()?.move).toEqual(table({ radar: 'joint' }, { severable: true, final: true }));
});

test('a menu is put together alternative by alternative, and is all or nothing', async () => {
  await onTheFloor();
  const more = button('Add an alternative');
  await expect
    .element(more)
    .toHaveAccessibleDescription(/Put something into this alternative first/);
  await option(/^Option joint/).click();
  await more.click();
  await option(/^Option limited/).click();
  await expect.element(option(/^Alternative 2/)).toBeChecked();
  const severable = page.getByRole('switch', { name: /initial issues one by one/ });
  await expect.element(severable).toBeDisabled();
  await expect.element(severable).toHaveAccessibleName(/A menu is all or nothing/);
  await press(option(/^Alternative 1/));
  await expect.element(option(/^Option joint/)).toBeChecked();
  await button('Table these 2 alternatives').click();
  expect(lastMove()?.move).toEqual(table([{ radar: 'joint' }, { radar: 'limited' }]));
});

test('a menu holds three at most, and one can be taken away again', async () => {
  await onTheFloor();
  await option(/^Option joint/).click();
  const more = button('Add an alternative');
  await more.click();
  await more.click();
  await expect.element(more).toHaveAccessibleDescription(/A menu holds at most three/);
  await button('Remove this alternative').click();
  expect(gameNow().draft.packages).toHaveLength(2);
});

test('a menu holds as many as these talks let it hold', async () => {
  await onTheFloor({ rules: { menuAtMost: 2 } });
  await option(/^Option joint/).click();
  const more = button('Add an alternative');
  await expect.element(more).toHaveAccessibleDescription(/A menu of up to 2 gives/);
  await more.click();
  await expect.element(more).toHaveAccessibleDescription(/A menu holds at most 2\./);
});

test('no alternative can be added where an offer holds one', async () => {
  await onTheFloor({ rules: { menuAtMost: 1 } });
  await expect.element(tableIt).toBeVisible();
  expect(button('Add an alternative').elements()).toEqual([]);
});

test('an offer is begun from their last one, from one’s own last, or afresh', async () => {
  const host = sitDown({}, hold, hold, table({ radar: 'joint' }), decline);
  playOn(host, [table({ talks: 'monthly' }), decline]);
  await showOffer();
  await button('Start from their last offer').click();
  expect(gameNow().draft.packages).toEqual([{ talks: 'monthly' }]);
  await button('Start from my last offer').click();
  expect(gameNow().draft.packages).toEqual([{ radar: 'joint' }]);
  await button('Start again').click();
  expect(gameNow().draft.packages).toEqual([{}]);
});

test('out of turn an offer is prepared and not tabled', async () => {
  sitDown({});
  await showOffer();
  await expect.element(page.getByText(/You can prepare an offer now/)).toBeVisible();
  await option(/^Option joint/).click();
  await expect.element(tableIt).toHaveAttribute('aria-disabled', 'true');
  expect(gameNow().draft.packages).toEqual([{ radar: 'joint' }]);
});

test('the advisers’ package goes into the draft on a press', async () => {
  await onTheFloor();
  await page.getByText('Advisers’ notes').or(page.getByText("Advisers' notes")).click();
  await button('Put it in my draft').first().click();
  expect(Object.keys(gameNow().draft.packages[0] ?? {}).length).toBeGreaterThan(0);
});

test('instead of an offer one passes', async () => {
  await onTheFloor();
  await button('Pass').click();
  expect(lastMove()?.move).toEqual(pass);
});

test('what is initialled stands apart and is reopened at its price', async () => {
  sitDown({}, hold, hold, table({ talks: 'monthly' }), accept(), pass, hold, hold, pass);
  await showOffer();
  await expect
    .element(page.getByText('Initialled at “Option monthly”.', { exact: false }))
    .toBeVisible();
  const reopen = button('Reopen talks');
  await expect
    .element(reopen)
    .toHaveAccessibleDescription(/“Option monthly” at present\. Trust −\d/);
  await reopen.click();
  expect(lastMove()?.move).toEqual({ kind: 'reopen', issue: 'talks' });
});
