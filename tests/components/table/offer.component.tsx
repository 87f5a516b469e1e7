import { expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { Dock } from '../../../src/screens/table/dock/dock.tsx';
import { OfferPanel } from '../../../src/screens/table/offer/offer-panel.tsx';
import { accept, decline, hold, pass, table } from '../../kit/game.ts';
import { event, issue, linkage, type ScenarioMarks } from '../../kit/scenario.ts';
import { AtBench } from '../kit/bench.tsx';
import { gameNow, lastMove, playOn, sitDown } from '../kit/seat.ts';
import { press, show } from '../kit/show.tsx';

const button = (name: RegExp | string) => page.getByRole('button', { name });
const option = (name: RegExp) => page.getByRole('radio', { name });
const tableIt = button('Table this offer');
const figures = page.getByRole('group', { name: 'What your offer is worth' });
const row = (name: string) => page.getByRole('group', { name });

async function onTheFloor(marks: ScenarioMarks = {}): Promise<void> {
  sitDown(marks, hold, hold);
  await showOffer();
}

async function showOffer(): Promise<void> {
  await show(
    <AtBench>
      <OfferPanel />
      <Dock />
    </AtBench>,
  );
}

test('an offer is tabled as it was put together, a stop a row', async () => {
  await onTheFloor();
  await press(option(/^Option joint/));
  await expect.element(button(/^radar/)).toMatchTextContent(/Option joint/);
  await expect.element(option(/^Option joint/)).toHaveAccessibleDescription(/^40 points\./);
  await press(option(/^Option monthly/));
  await tableIt.click();
  expect(lastMove()).toEqual({ party: 'us', move: table({ radar: 'joint', talks: 'monthly' }) });
  expect(gameNow().draft.packages).toEqual([{}]);
});

test('what hangs on an event is told with one stop at the end of a sentence', async () => {
  const bet = issue('test', ['no', 'yes'], { contingent: { yes: 'storm' } });
  const options = bet.options.map((each) => ({
    ...each,
    contingent: each.contingent && {
      ...each.contingent,
      happens: 'It holds.',
      otherwise: 'Not so.',
    },
  }));
  await onTheFloor({
    issues: [{ ...bet, options }],
    events: [event('storm', { rounds: 'epilogue' })],
  });
  await button(/^test/).click();
  await expect
    .element(page.getByText(/If it happens: It holds\. If not: Not so\.$/).first())
    .toBeInTheDocument();
});

test('a row tells of all its options when it is asked, by key as well', async () => {
  await onTheFloor();
  const radar = button(/^radar/);
  radar.element().focus();
  await userEvent.keyboard('{Enter}');
  await expect.element(radar).toHaveAttribute('aria-expanded', 'true');
  await expect.element(row('Issue radar').getByRole('listitem').nth(1)).toBeVisible();
  await userEvent.keyboard('{Enter}');
  await expect.element(radar).toHaveAttribute('aria-expanded', 'false');
});

test('arrow keys choose within a row, j and k go from row to row, and an issue can be left out', async () => {
  await onTheFloor();
  await press(option(/^Option none/));
  option(/^Option none/)
    .element()
    .focus();
  await userEvent.keyboard('{ArrowRight}');
  await expect.element(option(/^Option limited/)).toBeChecked();
  await userEvent.keyboard('j');
  await expect.element(row('Issue data').getByRole('radio').first()).toHaveFocus();
  await userEvent.keyboard('k');
  await expect.element(option(/^Option limited/)).toHaveFocus();
  await press(row('Issue radar').getByRole('radio', { name: /^Leave it out/ }));
  expect(gameNow().draft.packages).toEqual([{}]);
});

test('what is pointed at is read out whole, chosen or not', async () => {
  await onTheFloor({ us: { mandate: { radar: { allowed: ['none', 'full'] } } } });
  const stop = option(/^Option joint/)
    .element()
    .closest('label');
  await userEvent.hover(stop ?? document.body);
  await expect.element(page.getByText(/radar: Option joint/)).toBeVisible();
  await expect.element(page.getByText(/A red line/).last()).toBeVisible();
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
  await expect.element(option(/^Option limited/)).toHaveAccessibleDescription(/Needs permission/);
});

test('what the offer comes to is said all along', async () => {
  await onTheFloor();
  expect(page.getByRole('group', { name: 'If the talks stopped here' }).element().textContent).toBe(
    'no deal 20',
  );
  await press(option(/^Option full/));
  await expect.element(figures).toMatchTextContent(/above no deal · .*at home \(\d+%\)/);
  await expect
    .element(figures.getByRole('img'))
    .toHaveAccessibleName(/What your offer is worth: \d+ points\. Without a deal you have \d+\./);
});

test('what will be said of a concession stands there before it is made', async () => {
  await onTheFloor();
  await press(option(/^Option joint/));
  const said = page.getByText('What will be said in public');
  await expect.element(said).toBeVisible();
  await expect.element(page.getByText(/“full becomes joint”/)).toBeVisible();
  await expect.element(page.getByText(/At home: full becomes joint/)).toBeVisible();
});

test('combinations that hold are named with their points', async () => {
  await onTheFloor({ us: { linkages: [linkage('both', { radar: ['joint'] }, 7)] } });
  await press(option(/^Option joint/));
  await page.getByText('At home in Capital of us').last().click();
  await expect.element(page.getByText('Linkage both: 7 points')).toBeVisible();
});

test('an offer is marked severable and final as the toggles say', async () => {
  await onTheFloor();
  await press(option(/^Option joint/));
  await press(page.getByRole('switch', { name: /initial issues one by one/ }));
  await page.getByRole('switch', { name: /your final offer/ }).click();
  await tableIt.click();
  expect(lastMove()?.move).toEqual(table({ radar: 'joint' }, { severable: true, final: true }));
});

test('a menu is put together alternative by alternative, and is all or nothing', async () => {
  await onTheFloor();
  const more = button('Menu: add an alternative');
  await expect.element(more).toHaveAccessibleDescription(/Put something into your offer first/);
  await press(option(/^Option joint/));
  await more.click();
  await press(option(/^Option limited/));
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
  await press(option(/^Option joint/));
  const more = button('Menu: add an alternative');
  await more.click();
  await more.click();
  await expect.element(more).toHaveAccessibleDescription(/A menu holds at most three/);
  await button('Remove this alternative').click();
  expect(gameNow().draft.packages).toHaveLength(2);
});

test('a menu holds as many as these talks let it hold', async () => {
  await onTheFloor({ rules: { menuAtMost: 2 } });
  await press(option(/^Option joint/));
  const more = button('Menu: add an alternative');
  await expect.element(more).toHaveAccessibleDescription(/A menu of up to 2 gives/);
  await more.click();
  await expect.element(more).toHaveAccessibleDescription(/A menu holds at most 2\./);
});

test('no alternative can be added where an offer holds one', async () => {
  await onTheFloor({ rules: { menuAtMost: 1 } });
  await expect.element(tableIt).toBeVisible();
  expect(button('Menu: add an alternative').elements()).toEqual([]);
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
  await press(option(/^Option joint/));
  await expect.element(figures).toMatchTextContent(/above no deal/);
  await button('Menu: add an alternative').click();
  expect(tableIt.elements()).toEqual([]);
  expect(gameNow().draft.packages).toEqual([{ radar: 'joint' }, { radar: 'joint' }]);
});

test('the advisers’ package goes into the draft on a press', async () => {
  await onTheFloor();
  await page.getByText('Advisers’ notes').click();
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
  await expect.element(page.getByText('Initialled at “Option monthly”.')).toBeVisible();
  const reopen = button('Reopen talks');
  await expect
    .element(reopen)
    .toHaveAccessibleDescription(/“Option monthly” at present\. Trust −\d/);
  await reopen.click();
  expect(lastMove()?.move).toEqual({ kind: 'reopen', issue: 'talks' });
});
