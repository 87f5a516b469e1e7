import { useState } from 'react';
import { expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { VoiceSlip } from '../../../src/screens/table/hints/voice-slip.tsx';
import { TableStage } from '../../../src/screens/table/stage/table-stage.tsx';
import { FoldedTable } from '../../../src/screens/table/stage/folded-table.tsx';
import { Wire } from '../../../src/screens/table/stage/wire.tsx';
import { TextTwin } from '../../../src/screens/table/stage/text-twin.tsx';
import { draftOffer, emptyDraft } from '../../../src/app/game-store.ts';
import sheet from '../../../src/screens/table/table.module.css';
import { accept, decline, hold, pass, table } from '../../kit/game.ts';
import { event } from '../../kit/scenario.ts';
import { nameGraphicsCard } from '../../kit/graphics-card.ts';
import { AtBench } from '../kit/bench.tsx';
import { ai, bundled, sitDown, sitDownAt } from '../kit/seat.ts';
import { show } from '../kit/show.tsx';

const picture = () => document.querySelector('canvas');

const stage = () =>
  show(
    <AtBench>
      <TableStage />
      <VoiceSlip />
      <TextTwin />
    </AtBench>,
  );

async function romeOnStage(): Promise<void> {
  const { text, parsed } = await bundled('rome-2001');
  sitDownAt({ scenario: parsed, text });
  await stage();
  await expect.poll(picture).not.toBeNull();
}

test('the table is drawn, with one hint at a time for a newcomer, until each is put away', async () => {
  await romeOnStage();
  const hint = page.getByRole('note', { name: 'A hint' });
  await expect.element(hint).toMatchTextContent(/click a stop or drag your token there/);
  await page.getByRole('button', { name: 'Put this hint away' }).click();
  await expect.element(hint).toMatchTextContent(/A round begins with one private action/);
  await page.getByRole('button', { name: 'Put this hint away' }).click();
  await expect.element(hint).not.toBeInTheDocument();
});

test('a picture that the browser takes away is drawn again on a press', async () => {
  nameGraphicsCard();
  await romeOnStage();
  const lost = picture();
  const drawing = lost?.getContext('webgl2') ?? lost?.getContext('webgl');
  drawing?.getExtension('WEBGL_lose_context')?.loseContext();
  await expect.element(page.getByText(/dropped the picture of the table/)).toBeVisible();
  await page.getByRole('button', { name: 'Draw again' }).click();
  await expect.element(page.getByText(/dropped the picture of the table/)).not.toBeInTheDocument();
  await expect.poll(picture).not.toBeNull();
  expect(picture()).not.toBe(lost);
});

test('what lies on the table stands there in words: both stands, the draft, what is initialled', async () => {
  sitDown({}, hold, hold, table({ talks: 'monthly' }), accept());
  await show(
    <AtBench>
      <TextTwin />
    </AtBench>,
  );
  draftOffer({ ...emptyDraft, packages: [{ radar: 'limited' }] });
  await page.getByText('The table in words').click();
  await expect
    .element(page.getByRole('row', { name: /^Issue radar/ }))
    .toHaveAccessibleName('Issue radar essential Option full Option none Option limited');
  await expect
    .element(page.getByRole('row', { name: /^Issue talks/ }))
    .toHaveAccessibleName('Issue talks Initialled: Option monthly —');
});

test('somebody who watches is told of the two delegations, and not to drag a token', async () => {
  sitDownAt({ seats: [ai, ai] });
  await stage();
  const hint = page.getByRole('note', { name: 'A hint' });
  await expect.element(hint).toMatchTextContent(/The two delegations talk by themselves/);
  expect(hint.element().textContent).not.toMatch(/drag/);
});

test('what just happened is all since one’s own last move, in four lines, and the rest is under Now', async () => {
  const worse = event('d', {
    rounds: [2, 2],
    effects: [{ kind: 'noAgreement', party: 'us', points: -3 }],
  });
  sitDown(
    { events: [event('a', { rounds: [2, 2] }), worse] },
    hold,
    hold,
    table({ radar: 'joint' }),
    decline,
    pass,
  );
  await show(
    <AtBench>
      <Wire />
    </AtBench>,
  );
  const news = page.getByRole('region', { name: 'What just happened' });
  await expect.element(news).toMatchTextContent(/Without a deal you now have 17, 20 before\./);
  expect(news.getByRole('listitem').elements()).toHaveLength(4);
  // What became of one’s own offer leads, whatever came after it.
  await expect.element(news.getByRole('listitem').first()).toMatchTextContent(/declines the offer/);
  await news.getByRole('button', { name: /^and 1 more under Now$/ }).click();
  await expect.element(page.getByRole('status', { name: 'Tab' })).toHaveTextContent('now');
});

test('what just happened is the latest thing alone, whole, and nothing of it scrolls', async () => {
  const moves = [hold, hold, table({ radar: 'joint' }), decline];
  sitDown({}, ...moves);
  await show(
    <AtBench>
      <Wire />
    </AtBench>,
  );
  const news = page.getByRole('region', { name: 'What just happened' });
  await expect.element(news).toMatchTextContent(/declines the offer/);
  expect(news.element().textContent).not.toMatch(/“/); // the speaker's slip has that
  expect(news.element().textContent).not.toMatch(/tables|offers/);
  for (const part of [news.element(), ...news.element().querySelectorAll('*')]) {
    expect(part.scrollHeight - part.clientHeight).toBeLessThanOrEqual(1);
  }
});

test('what just happened leads to the whole transcript', async () => {
  sitDown({}, hold, hold, table({ radar: 'joint' }), decline);
  await show(
    <AtBench>
      <Wire />
    </AtBench>,
  );
  const news = page.getByRole('region', { name: 'What just happened' });
  await expect.element(news).toMatchTextContent(/declines the offer/);
  await news.getByRole('button', { name: 'Whole transcript' }).click();
  await expect.element(page.getByRole('status', { name: 'Tab' })).toHaveTextContent('transcript');
});

function Foldable() {
  const [open, setOpen] = useState(false);
  const [advised, setAdvised] = useState(false);
  return (
    <main
      className={sheet['main']}
      data-building
      data-folded
      data-unfolded={open || undefined}
      data-advised={advised || undefined}
    >
      <section className={sheet['stageColumn']}>
        <FoldedTable
          open={open}
          onOpen={setOpen}
          building
          advised={advised}
          onAdvised={setAdvised}
        />
        <VoiceSlip />
      </section>
    </main>
  );
}

/** The table of a new game, on a telephone. */
async function showFoldable(): Promise<void> {
  sitDown({}, hold, hold);
  await page.viewport(360, 740);
  await show(
    <AtBench>
      <Foldable />
    </AtBench>,
  );
}

test('a table that has made room for an offer is brought back, and folded away again', async () => {
  await showFoldable();
  const bring = page.getByRole('button', { name: 'Show the table' });
  await expect.element(bring).toHaveAttribute('aria-expanded', 'false');
  await bring.click();
  const fold = page.getByRole('button', { name: 'Fold the table away' });
  await expect.element(fold).toHaveAttribute('aria-expanded', 'true');
  await fold.click();
  await expect.element(bring).toBeVisible();
});

test('beside the folded table advice is one press away: the note of a first game, else the staff', async () => {
  await showFoldable();
  const note = page.getByRole('note', { name: 'A hint' });
  const staff = page.getByRole('note', { name: 'Advisers’ notes' });
  const ask = page.getByRole('button', { name: 'Ask the advisers' });
  await expect.element(ask).toHaveAttribute('aria-expanded', 'false');
  expect(note.query()).toBeNull();
  await ask.click();
  await expect.element(ask).toHaveAttribute('aria-expanded', 'true');
  await expect.element(note).toBeVisible();
  expect(staff.query()).toBeNull();
  await note.getByRole('button').click();
  await expect.element(staff).toBeVisible();
  await ask.click();
  expect(staff.query()).toBeNull();
});
