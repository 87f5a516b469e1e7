import { expect, test } from 'vitest';
import { page } from 'vitest/browser';
import type { Move } from '../../../src/negotiation/move.ts';
import { RecordNote } from '../../../src/screens/table/turn/record-note.tsx';
import { Transcript } from '../../../src/screens/table/transcript/transcript.tsx';
import { decline, hold, table } from '../../kit/game.ts';
import { gesture } from '../../kit/scenario.ts';
import { AtBench } from '../kit/bench.tsx';
import { playedFromOtherChair, playedOut, sitDown } from '../kit/seat.ts';
import { press, show } from '../kit/show.tsx';

const round = page.getByRole('region', { name: 'Round 1' });
const filter = (name: string) => page.getByRole('radio', { name });
const some: readonly Move[] = [
  { kind: 'gesture', gesture: 'visit' },
  hold,
  table({ radar: 'joint' }),
];

const transcript = () =>
  show(
    <AtBench>
      <RecordNote />
      <Transcript />
    </AtBench>,
  );

test('the transcript is sifted', async () => {
  sitDown({ us: { gestures: [gesture('visit', 4)] } }, ...some, decline);
  await transcript();
  await expect.element(round).toMatchTextContent(/What visit is/);
  await press(filter('offers and answers'));
  await expect.element(round).toMatchTextContent(/opens with its public positions/);
  await expect.element(round).not.toMatchTextContent(/What visit is/);
  await press(filter('private and public steps'));
  await expect.element(round).toMatchTextContent(/What visit is/);
  await expect.element(round).not.toMatchTextContent(/opens with its public positions/);
});

test('where nothing of a kind has happened, that is said', async () => {
  sitDown({});
  await transcript();
  await press(filter('offers and answers'));
  await expect.element(page.getByText('Nothing of this kind has happened yet.')).toBeVisible();
});

test('why trust moved is told from the beginning', async () => {
  sitDown({ us: { gestures: [gesture('visit', 4)] } }, ...some);
  await transcript();
  const trust = page.getByRole('region', { name: 'Why trust changed' });
  await expect.element(trust).toMatchTextContent(/Trust stood at 50/);
  await expect.element(trust).toMatchTextContent(/Round 1: \+4, to 54 — a gesture was made/);
});

test('where the other side follows an earlier game, each of its moves is told so', async () => {
  playedFromOtherChair(await playedOut('rome-2001'), 6);
  await transcript();
  await expect
    .element(page.getByText(/follows an earlier game wherever that still applies/))
    .toBeVisible();
  const earlier = page.getByRole('region', { name: 'The earlier game' });
  await expect.element(earlier.getByRole('listitem').first()).toMatchTextContent(/as recorded/);
});
