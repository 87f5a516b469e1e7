import { expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { chooseOption } from '../../../src/app/drafts/offer-draft.ts';
import { changeGame, draftOffer } from '../../../src/app/game-store.ts';
import { pathTo } from '../../../src/app/routes.ts';
import type { Move } from '../../../src/negotiation/move.ts';
import { Dock } from '../../../src/screens/table/dock/dock.tsx';
import { NowPanel } from '../../../src/screens/table/now/now-panel.tsx';
import { accept, decline, hold, pass, table } from '../../kit/game.ts';
import { event, issue, ratifier, type ScenarioMarks } from '../../kit/scenario.ts';
import { AtBench } from '../kit/bench.tsx';
import { ai, gameNow, lastMove, playedOut, sitDown, sitDownAt } from '../kit/seat.ts';
import { press, said, show } from '../kit/show.tsx';

const button = (name: RegExp | string) => page.getByRole('button', { name });

const now = () =>
  show(
    <AtBench>
      <NowPanel />
      <Dock />
    </AtBench>,
  );

/** An offer of the other side lies before the viewer. */
async function offered(offer: Move, marks: ScenarioMarks = {}): Promise<void> {
  sitDown(marks, hold, hold, pass, offer);
  await now();
}

test('an offer is accepted', async () => {
  await offered(table({ radar: 'joint' }));
  await expect.element(page.getByRole('region', { name: 'The ru offer' })).toBeVisible();
  await button('Accept').click();
  expect(lastMove()).toEqual({ party: 'us', move: accept() });
});

test('of a menu the alternative that is pressed is accepted', async () => {
  await offered(table([{ radar: 'joint' }, { radar: 'limited' }]));
  await button('Accept 2').click();
  expect(lastMove()?.move).toEqual(accept(1));
});

const worth = () => page.getByRole('group', { name: 'What this offer is worth' });
const menu = table([{ radar: 'joint' }, { radar: 'limited' }]);

test('what home would say of all alternatives alike is said once', async () => {
  await offered(menu);
  await expect
    .element(worth())
    .toMatchTextContent(/1: 60 for you, 40 above.*2: 45 for you, 25 above no deal ?each is sure/);
  expect(
    worth()
      .element()
      .textContent.match(/at home/g),
  ).toHaveLength(1);
});

test('what home would say differently of each alternative is said of each', async () => {
  const ratifiers = [ratifier('cabinet', { threshold: 1, stances: { radar: { joint: 5 } } })];
  await offered(menu, { us: { ratifiers } });
  await expect.element(worth()).toMatchTextContent(/40 above no deal · sure to be ratified/);
  await expect.element(worth()).toMatchTextContent(/25 above no deal · ratification in doubt/);
});

const compared = () => page.getByRole('table', { name: 'The alternatives, issue by issue' });

test('alternatives stand side by side, an open issue a row, what they share once across', async () => {
  const mandate = { data: { allowed: ['closed'], consult: { some: 1 } } };
  const alternatives = [
    { radar: 'joint', data: 'some' },
    { radar: 'limited', data: 'some' },
  ];
  await offered(table(alternatives), { us: { mandate } });
  const row = (name: RegExp) => compared().getByRole('row', { name });
  await expect
    .element(row(/^radar/))
    .toMatchTextContent(/radarOption joint40 For youOption limited25 For you/);
  const shared = row(/^data/).getByRole('cell').first();
  await expect.element(shared).toMatchTextContent(/Option some.*needs permission/);
  await expect.element(shared).toHaveAttribute('colspan', '2');
  await expect
    .element(
      row(/^talks/)
        .getByRole('cell')
        .first(),
    )
    .toHaveTextContent('not in it');
  await expect.element(row(/^For you/)).toMatchTextContent(/\d+ above no deal.*\d+ above no deal/);
  await expect.element(row(/^At home/)).toMatchTextContent(/sure to be ratified \(100%\)/);
});

test('one alternative at a time is read whole, and taken up in one’s own offer', async () => {
  await offered(menu);
  await compared().getByRole('radio', { name: 'Alternative 2' }).click();
  await page.getByText(/^Alternative 2 in full/).click();
  await expect.element(page.getByText(/The parties agree on limited/)).toBeVisible();
  await expect.element(page.getByText(/“joint becomes limited”/)).toBeVisible();
  await button('Counter 2').click();
  expect(gameNow().draft.packages).toEqual([{ radar: 'limited' }]);
  expect(said()).toContain('Their alternative 2 is in your draft.');
});

test('of alternatives the best for oneself is looked at first', async () => {
  await offered(table([{ radar: 'limited' }, { radar: 'joint' }]));
  await expect.element(compared().getByRole('radio', { name: 'Alternative 2' })).toBeChecked();
  await expect.element(button('Counter 2')).toBeVisible();
});

test('while one points at a decision its help stands beside the verdict, and the dock keeps its height', async () => {
  await offered(table({ radar: 'joint' }));
  await page.viewport(1366, 768);
  const dock = page.getByRole('region', { name: 'What you can decide now' });
  const height = () => dock.element().getBoundingClientRect().height;
  const before = height();
  button('Decline').element().focus();
  await expect.element(dock.getByText(/^The issues stay open/).first()).toBeVisible();
  await expect.element(worth()).toMatchTextContent(/40 above no deal · sure to be ratified/);
  expect(height()).toBe(before);
});

test('only what is worth no less than no deal asks to be accepted', async () => {
  await offered(menu, { us: { noAgreement: 30 } });
  const [good, bad, plain] = ['Accept 1', 'Accept 2', 'Counter 1'].map(
    (name) => getComputedStyle(button(name).element()).backgroundColor,
  );
  expect(bad).toBe(plain);
  expect(good).not.toBe(plain);
});

test.each([
  ['in the next round', []],
  ['in this round', [pass, pass, hold, hold]],
] as const)(
  'one’s own draft is judged while an offer waits, to be tabled %s',
  async (when, more) => {
    const before = when === 'in this round' ? [hold, hold, ...more] : [hold, hold, pass];
    sitDown({}, ...before, table({ radar: 'limited' }));
    await now();
    await button('Counter').click();
    draftOffer(chooseOption(gameNow().draft, 'radar', 'joint'));
    const draft = page.getByRole('group', { name: 'What your offer is worth' });
    await expect.element(draft).toMatchTextContent(/40 above no deal/);
    await expect
      .element(draft)
      .toMatchTextContent(new RegExp(`after you have declined theirs, ${when}`));
    await expect
      .element(draft.getByRole('img'))
      .toHaveAccessibleName(/What your offer is worth: 60/);
  },
);

test('what the mandate does not allow is not accepted, and it is said why', async () => {
  await offered(table({ radar: 'joint' }), { us: { mandate: { radar: { allowed: ['none'] } } } });
  await expect.element(button('Accept')).toHaveAttribute('aria-disabled', 'true');
  button('Accept').element().focus();
  await userEvent.keyboard('{Enter}');
  expect(lastMove()?.move).toEqual(table({ radar: 'joint' }));
  await expect.poll(said).toMatch(/mandate|red line/i);
});

test('of a severable offer only what is ticked is initialled', async () => {
  await offered(table({ radar: 'joint', talks: 'monthly' }, { severable: true }));
  const initial = button('Initial the ticked issues');
  await expect.element(initial).toHaveAccessibleDescription(/Tick at least one issue/);
  await press(page.getByRole('checkbox', { name: 'Initial talks: Option monthly' }));
  await initial.click();
  expect(lastMove()?.move).toEqual({ kind: 'initial', issues: ['talks'] });
});

test('a clause outside the mandate cannot be ticked, and says why', async () => {
  await offered(table({ radar: 'joint', talks: 'monthly' }, { severable: true }), {
    us: { mandate: { radar: { allowed: ['none'] } } },
  });
  const clause = page.getByRole('checkbox', { name: /^Initial radar/ });
  await expect.element(clause).toBeDisabled();
  await expect.element(clause).toHaveAccessibleName(/^Initial radar: Option joint.+\w/);
});

test('an offer is declined, and the obstacle named if wished', async () => {
  await offered(table({ radar: 'joint', talks: 'monthly' }));
  const obstacle = page.getByRole('combobox', { name: 'Name the obstacle?' });
  await obstacle.selectOptions('over Issue radar');
  await button('Decline').click();
  expect(lastMove()?.move).toEqual({ kind: 'decline', obstacle: 'radar' });
});

test('an offer is declined without a word', async () => {
  await offered(table({ radar: 'joint' }));
  await button('Decline').click();
  expect(lastMove()?.move).toEqual(decline);
});

test('what declining a final offer costs is said before', async () => {
  await offered(table({ radar: 'joint' }, { final: true }));
  await expect.element(page.getByText('Called final.')).toBeVisible();
  await expect.element(button('Decline')).toHaveAccessibleDescription(/costs trust \(−\d/);
});

test('their offer becomes the beginning of one’s own', async () => {
  await offered(table({ radar: 'joint' }));
  await button('Counter').click();
  expect(gameNow().draft.packages).toEqual([{ radar: 'joint' }]);
  await expect.element(page.getByRole('status', { name: 'Tab' })).toHaveTextContent('offer');
  expect(said()).toContain('Their offer is in your draft.');
});

test('what a step in accepting concedes is said before', async () => {
  await offered(table({ radar: 'joint' }));
  await expect.element(page.getByText(/“full becomes joint”/)).toBeVisible();
});

function buttonsShown(): readonly (string | null)[] {
  return page
    .getByRole('button')
    .elements()
    .map(({ textContent }) => textContent);
}

test('while one’s own offer lies there, one waits', async () => {
  sitDown({}, hold, hold, table({ radar: 'joint' }));
  await now();
  const offer = page.getByRole('region', { name: 'Your offer is on the table' });
  await expect.element(offer).toMatchTextContent(/Waiting for an answer/);
  expect(buttonsShown()).toEqual(['Read it as a document']);
});

test.each([
  ['radar above all', 'radar'],
  ['data above all', 'data'],
  ['Be vague', 'vague'],
])('a question by the back channel is answered: %s', async (name, matters) => {
  sitDown({}, hold, { kind: 'backChannel', issues: ['radar', 'data'] });
  await now();
  await expect
    .element(button('radar above all'))
    .toHaveAccessibleDescription('On your sheet up to 60 points');
  await button(name).click();
  expect(lastMove()).toEqual({ party: 'us', move: { kind: 'tell', matters } });
});

test.each([
  ['It could be a basis', 'basis'],
  ['It would need a change', { change: 'data' }],
  ['It is out of the question', 'out'],
  ['Thank them and leave it at that', 'vague'],
])('a non-paper is answered: %s', async (name, answer) => {
  const draft = { radar: 'joint', data: 'some', talks: 'monthly' };
  sitDown({}, hold, { kind: 'nonPaper', package: draft });
  await now();
  await expect.element(page.getByText(/Option joint \(40 points\)/)).toBeVisible();
  await expect
    .element(page.getByLabelText('What it would be worth'))
    .toMatchTextContent(/For you70/);
  await page.getByRole('combobox', { name: 'On which issue' }).selectOptions('Issue data');
  await button(name).click();
  expect(lastMove()).toEqual({ party: 'us', move: { kind: 'answerNonPaper', answer } });
});

test('what a basis would bring is said before it is called one', async () => {
  const mandate = { radar: { allowed: ['full'], consult: { joint: 1 } } };
  const draft = { radar: 'joint', data: 'some', talks: 'monthly' };
  sitDown({ us: { mandate } }, hold, { kind: 'nonPaper', package: draft });
  await now();
  await expect
    .element(page.getByText(/Yours would then give you permission for: Option joint\./))
    .toBeVisible();
});

test.each([
  ['Agree', true],
  ['Refuse', false],
])('a study by experts is answered: %s', async (name, agree) => {
  sitDown({}, hold, { kind: 'experts', issue: 'data' });
  await now();
  await expect.element(page.getByText(/becomes possible.*“Option most”/)).toBeVisible();
  await expect.element(button(name)).toHaveAccessibleDescription(/^Trust [+−]\d\.$/);
  await button(name).click();
  expect(lastMove()?.move).toEqual({ kind: 'answerExperts', agree });
});

test('after a declined final offer one stays, or walks out after a question', async () => {
  sitDown({}, hold, hold, table({ radar: 'full' }, { final: true }), decline, pass);
  await now();
  await expect
    .element(page.getByRole('region', { name: 'Your final offer was declined' }))
    .toBeVisible();
  await button('Walk out').click();
  await page.getByRole('button', { name: 'Stay at the table' }).click();
  await button('Stay').click();
  expect(lastMove()).toEqual({ party: 'us', move: { kind: 'stay' } });
});

/** Two issues left aside that are worth trading: `a` dear to us, `b` to ru. */
const trading: ScenarioMarks = {
  rounds: 1,
  issues: ['a', 'b', 'c'].map((id) => issue(id, ['no', 'yes'])),
  us: { points: { a: { yes: 50 }, b: { no: 10 }, c: { yes: 40 } } },
  ru: { points: { a: { no: 10 }, b: { yes: 50 }, c: { yes: 40 } } },
};

test.each([
  ['Accept the annex', true],
  ['Keep what is initialled', false],
])('the experts’ annex is answered: %s', async (name, answer) => {
  sitDown(trading, hold, hold, table({ c: 'yes' }), accept(), pass);
  await now();
  await expect.element(page.getByRole('row', { name: 'Points to you 50 90' })).toBeVisible();
  await button(name).click();
  expect(lastMove()).toEqual({ party: 'us', move: { kind: 'answerAnnex', accept: answer } });
});

test('what is initialled and what is still open are said', async () => {
  sitDown({}, hold, hold, table({ talks: 'monthly' }), accept());
  await now();
  const agreed = page.getByRole('region', { name: 'Initialled so far' });
  await expect.element(agreed).toMatchTextContent(/The parties agree on monthly/);
  await expect.element(agreed).toMatchTextContent(/Essential and still open: “Issue radar”/);
});

test('the news of the round stand there', async () => {
  sitDown({ events: [event('storm', { rounds: [1, 1] })] });
  await now();
  const news = page.getByRole('region', { name: 'Dispatches of this round' });
  await expect.element(news.getByRole('heading', { name: 'Event storm' })).toBeVisible();
});

test('[N63] what a moderator brings stands with the news of the round', async () => {
  const host = sitDown({
    events: [event('storm', { rounds: 'epilogue' }), event('snow', { chance: 0 })],
  });
  await now();
  await expect.element(page.getByText('News of a flood.')).not.toBeInTheDocument();
  host.moderate({ kind: 'news', text: 'News of a flood.' });
  host.moderate({ kind: 'dispatch', event: 'snow' });
  const news = page.getByRole('region', { name: 'Dispatches of this round' });
  await expect.element(news.getByRole('heading', { name: 'Event snow' })).toBeVisible();
  await expect.element(news.getByText('News of a flood.')).toBeVisible();
  await expect.element(page.getByText('Event storm')).not.toBeInTheDocument();
});

test('[N63] an end by the moderator is told as one', async () => {
  const host = sitDown({});
  await now();
  host.moderate({ kind: 'end' });
  await expect.element(page.getByText('The moderator ends the talks.')).toBeVisible();
});

test('a move that was refused is said aloud', async () => {
  sitDown({});
  changeGame(gameNow().id, { refusal: { code: 'not-your-turn' } });
  await now();
  await expect
    .element(page.getByRole('alert'))
    .toHaveTextContent('It is the other side’s move: wait for it.');
});

test('whoever watches is asked nothing', async () => {
  sitDownAt({ seats: [ai, ai], moves: [hold, hold, pass, table({ radar: 'joint' })] });
  await now();
  await expect.element(page.getByRole('region', { name: 'The ru offer' })).toBeVisible();
  expect(buttonsShown()).toEqual(['Read it as a document']);
});

test('when the talks are over the way is to the outcome', async () => {
  await playedOut('rome-2001');
  const { at } = await now();
  await expect
    .element(page.getByRole('heading', { name: /The talks end|fails at home/ }))
    .toBeVisible();
  await page.getByRole('link', { name: 'See the outcome' }).last().click();
  expect(at()).toBe(pathTo.outcome(gameNow().id));
});
