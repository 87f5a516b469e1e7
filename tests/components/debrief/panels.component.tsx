import type { ReactNode } from 'react';
import { expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { keepGame } from '../../../src/app/keep-game.ts';
import { pathTo } from '../../../src/app/routes.ts';
import { listGames } from '../../../src/app/storage/storage.ts';
import { AgainPanel } from '../../../src/screens/debrief/again/again-panel.tsx';
import { Chair } from '../../../src/screens/debrief/chair.tsx';
import { ConcessionsPanel } from '../../../src/screens/debrief/concessions/concessions-panel.tsx';
import { DancePanel } from '../../../src/screens/debrief/dance/dance-panel.tsx';
import { HomePanel } from '../../../src/screens/debrief/home/home-panel.tsx';
import { LettersPanel } from '../../../src/screens/debrief/letters/letters-panel.tsx';
import { MissedPanel } from '../../../src/screens/debrief/missed/missed-panel.tsx';
import { PreparationPanel } from '../../../src/screens/debrief/preparation/preparation-panel.tsx';
import { PromptsPanel } from '../../../src/screens/debrief/prompts/prompts-panel.tsx';
import { RefusalsPanel } from '../../../src/screens/debrief/refusals/refusals-panel.tsx';
import { ResultPanel } from '../../../src/screens/debrief/result/result-panel.tsx';
import { ScoresPanel } from '../../../src/screens/debrief/scores/scores-panel.tsx';
import { SharePanel } from '../../../src/screens/debrief/share/share-panel.tsx';
import { SoundedOutPanel } from '../../../src/screens/debrief/sounded-out/sounded-out-panel.tsx';
import { SourcesPanel } from '../../../src/screens/debrief/sources/sources-panel.tsx';
import { TurningPanel } from '../../../src/screens/debrief/turning-points/turning-panel.tsx';
import { Twin } from '../../../src/screens/debrief/twin.tsx';
import { WithEnded } from '../../../src/screens/debrief/with-ended.tsx';
import { decodeResult } from '../../kit/decode-result.ts';
import { hold } from '../../kit/game.ts';
import { filesHandedOver } from '../kit/files.ts';
import {
  ai,
  bundled,
  gameNow,
  hostNow,
  idleToEnd,
  person,
  playedFromOtherChair,
  playedOut,
  sitDown,
  sitDownAt,
} from '../kit/seat.ts';
import { press, said, show } from '../kit/show.tsx';

const button = (name: RegExp | string) => page.getByRole('button', { name });
const debrief = (part: ReactNode) =>
  show(<WithEnded id={gameNow().id}>{part}</WithEnded>, pathTo.debrief(gameNow().id));

/** The newest saved game, which the page went to. */
async function wentTo(at: () => string, to: (id: string) => string) {
  await expect.poll(at).not.toBe(pathTo.debrief(gameNow().id));
  const game = (await listGames()).find(({ id }) => at() === to(id));
  if (!game) throw new Error(`No saved game is at ${at()}.`);
  return game;
}

test('a game that goes on is not opened to both sides, and the way is to its table', async () => {
  sitDown({}, hold);
  const { at } = await debrief(<ResultPanel />);
  await expect.element(page.getByRole('heading', { name: 'The talks are not over' })).toBeVisible();
  await page.getByRole('link', { name: 'Go to the table' }).click();
  expect(at()).toBe(pathTo.table(gameNow().id));
});

test('the pages are read from either chair', async () => {
  const host = await playedOut('rome-2001');
  const [one, other] = host.scenario.parties;
  await debrief(
    <>
      <Chair />
      <ScoresPanel />
    </>,
  );
  const first = page.getByRole('region', { name: /^Value for the/ }).first();
  await expect.element(first).toHaveAccessibleName(`Value for the ${one.adjective} side`);
  await press(page.getByRole('radio', { name: other.name }));
  await expect.element(page.getByRole('radio', { name: other.name })).toBeChecked();
  await expect.element(first).toHaveAccessibleName(`Value for the ${other.adjective} side`);
});

test('the talks are gone through offer by offer, by buttons and by keys, and said', async () => {
  await playedOut('rome-2001');
  await debrief(<DancePanel />);
  const slider = page.getByRole('slider', { name: 'Move through the talks' });
  await expect.element(slider).toHaveAttribute('aria-valuetext', 'After the talks');
  await button('One offer back').click();
  await expect
    .element(page.getByRole('heading', { name: /^Round \d+: .*\(offer (\d+) of \1\)/ }))
    .toBeVisible();
  slider.element().focus();
  await userEvent.keyboard('{Home}');
  await expect.element(page.getByRole('heading', { name: 'Before the first offer' })).toBeVisible();
  await button('One offer on').click();
  await expect
    .element(slider)
    .toHaveAttribute('aria-valuetext', expect.stringMatching(/\(offer 1 of \d+\)/));
});

test('from an offer of the chart one plays on in a game of its own', async () => {
  await playedOut('rome-2001');
  const { at } = await debrief(<DancePanel />);
  await button('One offer back').click();
  await button('Play on from here').click();
  const game = await wentTo(at, pathTo.table);
  expect(game.about).toMatchObject({ begun: true, outcome: undefined });
});

test('every chart stands there as a table, too', async () => {
  await playedOut('rome-2001');
  await debrief(<DancePanel />);
  await page.getByText('The negotiation dance, as a table').click();
  const offers = page.getByRole('table', { name: 'Every offer, in order' });
  expect(offers.getByRole('row').elements().length).toBeGreaterThan(1);
});

test('one plays on from the turn that was picked', async () => {
  const host = await playedOut('rome-2001');
  const { at } = await debrief(<AgainPanel />);
  await page.getByRole('combobox', { name: 'Turn' }).selectOptions('4');
  await button('Play on from here').click();
  const game = await wentTo(at, pathTo.table);
  const moves = (JSON.parse(game.record) as { moves: unknown[] }).moves;
  expect(moves).toHaveLength(4);
  expect(host.record().moves.length).toBeGreaterThan(4);
});

test('one plays again from the start, at the papers', async () => {
  await playedOut('rome-2001');
  const { at } = await debrief(<AgainPanel />);
  await button('From the start').click();
  expect((await wentTo(at, pathTo.dossier)).about.begun).toBe(false);
});

test('the other chair is taken', async () => {
  const { scenario } = await playedOut('rome-2001');
  const [, other] = scenario.parties;
  const { at } = await debrief(<AgainPanel />);
  await button(`Take the ${other.adjective} chair`).click();
  expect((await wentTo(at, pathTo.dossier)).about.seat).toBe(other.id);
});

test('after a game of two either chair can be taken', async () => {
  const { scenario } = await playedOut('rome-2001', [ai, ai]);
  await debrief(<AgainPanel />);
  for (const { adjective } of scenario.parties) {
    await expect.element(button(`Take the ${adjective} chair`)).toBeVisible();
  }
});

test('finished games are compared, led to, and played from another chair', async () => {
  const before = await playedOut('telephone-2013');
  const old = gameNow().id;
  await keepGame(old, before);
  await keepGame(gameNow().id, await playedOut('rome-2001'));
  await keepGame(gameNow().id, hostNow());
  const { at } = await debrief(<AgainPanel />);
  const games = page.getByRole('table', { name: 'Finished games, oldest first' });
  await expect.element(games.getByRole('row').nth(2)).toBeVisible();
  await expect.element(games.getByText(/\(this game\)/)).toBeVisible();
  await games.getByRole('link').click();
  expect(at()).toBe(pathTo.debrief(old));
});

test('the result is handed over as a code that can be read again', async () => {
  const files = filesHandedOver();
  const host = await playedOut('rome-2001');
  const copied = vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValue();
  const { at } = await debrief(<SharePanel />);
  const code = page.getByRole('textbox', { name: 'Result code' }).element() as HTMLTextAreaElement;
  expect(decodeResult(code.value)).toMatchObject({
    ok: true,
    value: { scenario: { id: 'rome-2001' }, side: host.scenario.parties[0].id },
  });
  await button('Copy the code').click();
  expect(copied).toHaveBeenCalledOnce();
  await expect.poll(said).toContain('The code is copied.');
  await button('Download as a file').click();
  expect(files.map(({ name }) => name)).toEqual(['rome-2001-result.txt']);
  await page.getByRole('link', { name: /For teachers/ }).click();
  expect(at()).toBe('/class');
});

test('where the browser does not let it be copied, that is said', async () => {
  await playedOut('rome-2001');
  vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new Error('blocked'));
  await debrief(<SharePanel />);
  await button('Copy the code').click();
  await expect.poll(said).toContain('copy it by hand');
});

test('the moves that changed most are found, and each is a place to play on from', async () => {
  await playedOut('rome-2001');
  const { at } = await debrief(<TurningPanel />);
  await expect.element(button('Play on from here').first(), { timeout: 100_000 }).toBeVisible();
  await button('Play on from here').first().click();
  expect((await wentTo(at, pathTo.table)).about.outcome).toBeUndefined();
});

test('aims and guesses stand beside the truth', async () => {
  const host = await playedOut('rome-2001');
  const [one] = host.scenario.parties;
  host.prepare(one.id, { aims: 'A treaty that lasts.', guesses: {} });
  await debrief(<PreparationPanel />);
  await expect.element(page.getByText('A treaty that lasts.')).toBeVisible();
  await expect
    .element(page.getByRole('table', { name: /How much each issue matters/ }))
    .toBeVisible();
});

test('why they refused is unsealed, refusal by refusal', async () => {
  await playedOut('rome-2001', [ai, ai]);
  await debrief(<RefusalsPanel />);
  const refusals = page.getByText(/^Round \d+, .+: (Decline|Accept|Initial)/);
  await expect.element(refusals.nth(1)).toBeVisible();
  const isOpen = (at: number) => refusals.nth(at).element().closest('details')?.open;
  expect([isOpen(0), isOpen(1)]).toEqual([true, false]);
  await refusals.nth(1).click();
  await expect.poll(() => isOpen(1)).toBe(true);
});

test('what was asked in private stands beside its answer and the open sheets', async () => {
  const { text, parsed } = await bundled('rome-2001');
  const [first = '', second = ''] = parsed.issues.map(({ id }) => id);
  const asked = { kind: 'backChannel', issues: [first, second] } as const;
  const host = sitDownAt({
    ...{ scenario: parsed, text, seats: [person, person] },
    moves: [asked, { kind: 'tell', matters: 'vague' }],
  });
  idleToEnd(host);
  await debrief(<SoundedOutPanel />);
  const row = page.getByRole('listitem').filter({ hasText: /Ask on the back channel/ });
  await expect.element(row.getByText(/Answer vaguely/)).toBeVisible();
  await expect.element(row.getByText(/at stake/).first()).toBeVisible();
});

test('of a game without questions it is said that none was asked', async () => {
  const { text, parsed } = await bundled('rome-2001');
  idleToEnd(sitDownAt({ scenario: parsed, text, seats: [person, person] }));
  await debrief(<SoundedOutPanel />);
  await expect.element(page.getByText(/Neither side asked/)).toBeVisible();
});

test('of two people nobody but they know why they refused', async () => {
  const { text, parsed } = await bundled('rome-2001');
  const moves = (await playedOut('rome-2001')).record().moves.map(({ move }) => move);
  sitDownAt({ scenario: parsed, text, seats: [person, person], moves });
  await debrief(<RefusalsPanel />);
  await expect.element(page.getByText(/People sat on both sides/)).toBeVisible();
});

test('[N63] what a substitute moved is marked as such', async () => {
  const { text, parsed } = await bundled('rome-2001');
  const host = sitDownAt({ scenario: parsed, text, seats: [person, person] });
  for (let turn = host.turn(); turn !== undefined; turn = host.turn()) host.substitute(turn);
  idleToEnd(host);
  const mark = '(an AI, while the people were away)';
  await debrief(<RefusalsPanel />);
  await expect.element(page.getByText(mark).first()).toBeVisible();
  await debrief(<DancePanel />);
  await page.getByText('The negotiation dance, as a table').click();
  const offers = page.getByRole('table', { name: 'Every offer, in order' });
  await expect.element(offers.getByText(mark).first()).toBeVisible();
});

test('what people did themselves has no such mark', async () => {
  await playedOut('rome-2001');
  await debrief(<DancePanel />);
  await page.getByText('The negotiation dance, as a table').click();
  const offers = page.getByRole('table', { name: 'Every offer, in order' });
  expect(offers.getByRole('row').elements().length).toBeGreaterThan(1);
  expect(offers.getByText('while the people were away').elements()).toEqual([]);
});

test('a side that followed an earlier game says how far it kept to it', async () => {
  playedFromOtherChair(await playedOut('rome-2001'), 1000);
  await debrief(<RefusalsPanel />);
  await expect.element(page.getByText(/followed an earlier game/)).toBeVisible();
  await page
    .getByText(/^Every move of the/)
    .first()
    .click();
  await expect.element(page.getByRole('columnheader', { name: 'As recorded?' })).toBeVisible();
});

test.each([
  ['the result', ResultPanel, 'The result'],
  ['missed trades', MissedPanel, 'Missed trades'],
  ['concessions', ConcessionsPanel, 'Who conceded what, and when'],
  ['the votes at home', HomePanel, 'At home'],
  ['questions to talk about', PromptsPanel, 'Questions to discuss'],
  ['sources', SourcesPanel, 'Sources'],
])('the chapter on %s unfolds all that is folded in it', async (_, Panel, name) => {
  await playedOut('rome-2001');
  await debrief(<Panel />);
  const chapter = page.getByRole('region', { name, exact: true });
  await expect.element(chapter).toBeVisible();
  for (const fold of chapter.element().querySelectorAll('summary')) {
    await userEvent.click(fold);
    await expect.element(fold.parentElement).toHaveAttribute('open');
  }
});

test('the rows of a chart are folded away until they are asked for', async () => {
  await show(
    <Twin summary="The chart, as a table">
      <p>Rows</p>
    </Twin>,
  );
  await expect.element(page.getByText('Rows')).not.toBeVisible();
  await page.getByText('The chart, as a table').click();
  await expect.element(page.getByText('Rows')).toBeVisible();
});

test('what the delegations of a class wrote to one another stands in order, as text', async () => {
  await playedOut(
    'rome-2001',
    [person, person],
    [
      { after: 0, party: 'us', text: 'Shall we begin with <b>radars</b>?' },
      { after: 5, party: 'ru', text: 'Gladly.' },
    ],
  );
  await debrief(<LettersPanel />);
  await expect.element(page.getByText('Shall we begin with <b>radars</b>?')).toBeVisible();
  const said = page.getByRole('listitem').elements();
  expect(said.map(({ textContent }) => textContent)).toEqual([
    expect.stringMatching(/^Round 1.*United States.*begin/),
    expect.stringMatching(/^Round 1.*Russia.*Gladly\./),
  ]);
});
