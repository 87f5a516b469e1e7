import { expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { Move } from '../../../src/negotiation/move.ts';
import { draftOffer, emptyDraft } from '../../../src/app/game-store.ts';
import { seat } from '../../../src/app/play.ts';
import { dismissNote } from '../../../src/app/settings.ts';
import { CaucusPanel } from '../../../src/screens/table/caucus/caucus-panel.tsx';
import { Dock } from '../../../src/screens/table/dock/dock.tsx';
import { decline, hold, table as tabled } from '../../kit/game.ts';
import { gesture, ratifier, type ScenarioMarks } from '../../kit/scenario.ts';
import { AtBench } from '../kit/bench.tsx';
import { gameNow, idleUntil, lastMove, sitDown } from '../kit/seat.ts';
import { press, show } from '../kit/show.tsx';

const button = (name: RegExp | string) => page.getByRole('button', { name });
const picker = (name: string) => page.getByRole('combobox', { name });

async function open(act: RegExp | string, marks: ScenarioMarks = {}, ...moves: readonly Move[]) {
  sitDown(marks, ...moves);
  await showAct(act);
}

async function showAct(act: RegExp | string): Promise<void> {
  await show(
    <AtBench>
      <CaucusPanel />
      <Dock />
    </AtBench>,
  );
  await button(act).click();
  await expect.element(button(act).first()).toHaveAttribute('aria-expanded', 'true');
}

const made = () => lastMove()?.move;

test('one act is open at a time, opened and closed by key', async () => {
  await open('Consult those at home. permission to sign more.'); // as it is heard, with its pause
  const gesture = button(/^Make a gesture/);
  gesture.element().focus();
  await userEvent.keyboard('{Enter}');
  await expect.element(gesture).toHaveAttribute('aria-expanded', 'true');
  await expect.element(button(/^Consult/)).toHaveAttribute('aria-expanded', 'false');
  await userEvent.keyboard('{Enter}');
  await expect.element(gesture).toHaveAttribute('aria-expanded', 'false');
});

test('acts tell the numbers of these talks', async () => {
  const trust = { retreat: -7, commitment: -6, leak: -9, expertsAgreed: 1, expertsRefused: -1 };
  const prices = { inconsistency: 9, justifiedInconsistency: 3 };
  await open(/^Make a public/, {
    rules: { ...prices, reassuredAtMost: 4, barredRounds: 1, trust },
    trust: 20,
  });
  const seen = page.elementLocator(document.body);
  await expect.element(seen).toMatchTextContent(/costs 9 points at settlement, trust −7/);
  await expect.element(seen).toMatchTextContent(/trust −6 now/);
  await button(/^Use the back channel/).click();
  await expect.element(seen).toMatchTextContent(/risk of a leak: trust −9/);
  await button(/^Justify a retreat.*lower what it costs/).click();
  await expect.element(seen).toMatchTextContent(/from 9 points to 3 points; you can do it once/);
  await button(/^Propose experts/).click();
  await expect.element(seen).toMatchTextContent(/Trust \+1 if they agree, −1 if they refuse/);
  await button(/^Reassure/).click();
  await expect.element(seen).toMatchTextContent(/at most 4 times each/);
  await button(/^Consult/).click();
  await expect.element(seen).toMatchTextContent(/cannot ask again for 1 round\./);
});

test('leave is asked for what was chosen, and the forecast stands beside it', async () => {
  await open(/^Consult/, {
    us: { mandate: { radar: { allowed: ['none'], consult: { joint: -2, full: 3 } } } },
  });
  const joint = page.getByRole('radio', { name: /^radar: Option joint/ });
  await expect.element(joint).toHaveAccessibleName(/it would be granted/);
  const full = page.getByRole('radio', { name: /^radar: Option full/ });
  await expect.element(full).toHaveAccessibleName(/it would be refused/);
  await press(full);
  await button('Ask permission').click();
  expect(made()).toEqual({ kind: 'consult', issue: 'radar', option: 'full' });
});

test('leave is first asked for what would be granted, of the player’s own draft if that asks for any', async () => {
  const consult = { joint: -2, limited: -2, full: 3 };
  await open(/^Consult/, { us: { mandate: { radar: { allowed: ['none'], consult } } } });
  await expect.element(page.getByRole('radio', { name: /^radar: Option full/ })).not.toBeChecked();
  await expect.element(page.getByText(/your action; nothing else/)).toBeVisible();
  draftOffer({ ...emptyDraft, packages: [{ radar: 'limited' }] });
  await expect.element(page.getByRole('radio', { name: /^radar: Option limited/ })).toBeChecked();
  draftOffer({ ...emptyDraft, packages: [{ radar: 'joint' }] });
  await expect.element(page.getByRole('radio', { name: /^radar: Option joint/ })).toBeChecked();
});

test('what would be refused is never chosen beforehand, and its price is told', async () => {
  await open(/^Consult/, {
    us: { mandate: { radar: { allowed: ['none'], consult: { joint: 3 } } } },
  });
  const joint = page.getByRole('radio', { name: /^radar: Option joint/ });
  await expect.element(joint).not.toBeChecked();
  await expect
    .element(button('Ask permission'))
    .toHaveAccessibleDescription(/would be refused today/);
  await press(joint);
  await expect
    .element(page.getByText(/you would be refused, and could not ask again for 2 rounds/))
    .toBeVisible();
});

test('[N20] a second option can be asked about at once', async () => {
  await open(/^Consult/, {
    us: { mandate: { radar: { allowed: ['none'], consult: { joint: -2, full: 3 } } } },
  });
  await press(page.getByRole('radio', { name: /^radar: Option joint/ }));
  const also = page.getByRole('combobox', { name: 'Ask about a second option too' });
  await also.selectOptions('radar: Option full');
  await expect.element(also).toHaveAccessibleDescription(/it would be refused/);
  await button('Ask permission').click();
  const second = { issue: 'radar', option: 'full' };
  expect(made()).toEqual({ kind: 'consult', issue: 'radar', option: 'joint', also: second });
});

test('with nothing to ask about, the capital is not asked, and it is said why', async () => {
  await open(/^Consult/);
  await expect
    .element(button('Ask permission'))
    .toHaveAccessibleDescription(/nothing you would need permission for/);
});

test('the back channel asks about the two issues that were picked', async () => {
  await open(/^Use the back channel/);
  await picker('First issue').selectOptions('Issue talks');
  await picker('Second issue').selectOptions('Issue radar');
  await button('Ask').click();
  expect(made()).toEqual({ kind: 'backChannel', issues: ['talks', 'radar'] });
});

test('a non-paper is put together from what could ever be signed, and handed over whole', async () => {
  await open(/^Hand over a non-paper/);
  await expect.element(picker('Issue radar')).toHaveValue('full'); // where one stands
  await picker('Issue radar').selectOptions('Option joint');
  await expect.element(picker('Issue radar')).toHaveAccessibleDescription('40 points for you');
  await picker('Issue data').selectOptions('Option most');
  await expect
    .element(picker('Issue data'))
    .toHaveAccessibleDescription('12 points for you, needs experts');
  await expect
    .element(page.getByLabelText('What it would be worth'))
    .toMatchTextContent(/For you72/);
  await button('Hand it over').click();
  expect(made()).toEqual({
    kind: 'nonPaper',
    package: { radar: 'joint', data: 'most', talks: 'yearly' },
  });
});

test('a red line cannot be picked for a non-paper', async () => {
  const mandate = { radar: { allowed: ['full'], consult: { joint: 1 } } };
  await open(/^Hand over a non-paper/, { us: { mandate } });
  const options = () => [...picker('Issue radar').element().querySelectorAll('option')];
  await expect.poll(() => options().map(({ value }) => value)).toEqual(['none', 'joint', 'full']); // without `limited`; `none` holds where nothing is signed
  await picker('Issue radar').selectOptions('Option joint');
  await expect
    .element(picker('Issue radar'))
    .toHaveAccessibleDescription(
      '40 points for you, needs permission: a basis would bring it (0, 0 needed)',
    );
});

test('the same non-paper is not handed over again at once, and it is said from when', async () => {
  const draft = { radar: 'full', data: 'closed', talks: 'yearly' };
  const host = sitDown(
    {},
    { kind: 'nonPaper', package: draft },
    { kind: 'answerNonPaper', answer: 'out' },
  );
  idleUntil(host, 'us', 2, 'caucus');
  seat(gameNow().id, host);
  await showAct(/^Hand over a non-paper/);
  await expect
    .element(button('Hand it over'))
    .toHaveAccessibleDescription(/this same draft not long ago.*round 4/);
});

test('the back channel does not ask about one issue twice, and says why', async () => {
  await open(/^Use the back channel/);
  await picker('First issue').selectOptions('Issue data');
  await expect.element(button('Ask')).toHaveAttribute('aria-disabled', 'true');
  await expect.element(button('Ask')).toHaveAccessibleDescription(/\w/);
});

test('what the back channel risks is said before', async () => {
  await open(/^Use the back channel/, { trust: 20 });
  await expect.element(page.getByText(/a [\d.]+% risk of a leak/)).toBeVisible();
});

test('a public statement is made as it was put together, and whom it pleases is said', async () => {
  await open(/^Make a public statement/, {
    us: { ratifiers: [ratifier('us-hawks', { stances: { radar: { full: 2 } } })] },
  });
  await picker('On').selectOptions('Issue radar');
  await picker('Commit to').selectOptions('Option full');
  await expect
    .element(picker('Commit to'))
    .toHaveAccessibleDescription(/Pleases Ratifier us-hawks/);
  await picker('Commit to').selectOptions('Option joint');
  await expect.element(picker('Commit to')).toHaveAccessibleDescription(/Nobody at home/);
  await press(page.getByRole('radio', { name: 'exactly this' }));
  await button('Say it in public').click();
  expect(made()).toEqual({ kind: 'commit', issue: 'radar', option: 'joint', orBetter: false });
});

test('a public statement that one’s own offer goes beyond is told apart', async () => {
  const host = sitDown({}, hold, hold, tabled({ radar: 'joint' }), decline);
  idleUntil(host, 'us', 2, 'caucus');
  seat(gameNow().id, host);
  await showAct(/^Make a public statement/);
  await picker('On').selectOptions('Issue radar');
  await picker('Commit to').selectOptions('Option joint');
  await expect.element(page.getByText(/Your last offer went further/)).not.toBeInTheDocument();
  await picker('Commit to').selectOptions('Option full');
  await expect.element(page.getByText(/Your last offer went further/)).toBeVisible();
});

test('without a commitment there is nothing to justify', async () => {
  await open(/^Justify a retreat/);
  await expect
    .element(button('Justify it'))
    .toHaveAccessibleDescription(/You have made no public commitment/);
});

test('a commitment is justified', async () => {
  const commit: Move = { kind: 'commit', issue: 'radar', option: 'full', orBetter: true };
  const host = sitDown({}, commit);
  idleUntil(host, 'us', 2, 'caucus');
  seat(gameNow().id, host);
  await showAct(/^Justify a retreat/);
  await expect.element(picker('Statement on')).toHaveValue('radar');
  await button('Justify it').click();
  expect(made()).toEqual({ kind: 'justify', issue: 'radar' });
});

test('experts are proposed for an issue that they can open', async () => {
  await open(/^Propose experts/);
  await expect
    .element(page.getByRole('radio', { name: /^Issue data/ }))
    .toHaveAccessibleName(/Could open: “Option most”/);
  expect(page.getByRole('radio').elements()).toHaveLength(1);
  await button('Propose it').click();
  expect(made()).toEqual({ kind: 'experts', issue: 'data' });
});

test('the gesture that was chosen is made, and its effects are said before', async () => {
  await open(/^Make a gesture/, {
    us: { gestures: [gesture('visit', 4), gesture('letter', 2, { 'us-cabinet': -1 })] },
  });
  const letter = page.getByRole('radio', { name: /^Gesture letter/ });
  await expect.element(letter).toHaveAccessibleName(/trust \+2 · Ratifier us-cabinet −1/);
  await press(letter);
  await button('Make it').click();
  expect(made()).toEqual({ kind: 'gesture', gesture: 'letter' });
});

test('without a gesture left it is said so', async () => {
  await open(/^Make a gesture/);
  await expect.element(button('Make it')).toHaveAccessibleDescription(/You have no gestures left/);
});

test('whoever was chosen is reassured, at the price that is said', async () => {
  await open(/^Reassure someone/, {
    us: { ratifiers: [ratifier('us-cabinet'), ratifier('us-army', { price: 3 })] },
  });
  await press(page.getByRole('radio', { name: /^Ratifier us-army \(3 points\)/ }));
  await expect.element(page.getByText(/3 points at settlement/)).toBeVisible();
  await button('Reassure').click();
  expect(made()).toEqual({ kind: 'reassure', ratifier: 'us-army' });
});

test('one holds and goes on to the floors', async () => {
  await open(/^Consult/);
  await button('Hold').click();
  expect(lastMove()).toEqual({ party: 'us', move: hold });
});

test('out of turn every act can be read and none made', async () => {
  await open(/^Make a gesture/, {}, hold);
  await expect.element(page.getByText(/^Not now/)).toBeVisible();
  await expect.element(button('Make it')).toHaveAttribute('aria-disabled', 'true');
});

test('the advisers say what they would do, and why, once no hint is left to be put away', async () => {
  for (const note of ['table-stage', 'table-caucus']) dismissNote(note);
  await open(/^Consult/);
  await expect.element(page.getByText(/Your advisers:/)).toBeVisible();
});
