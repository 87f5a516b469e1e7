import { expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { changeSettings } from '../../../src/app/settings.ts';
import { lookFrom, stepOnce } from '../../../src/app/play.ts';
import { TableStage } from '../../../src/screens/table/stage/table-stage.tsx';
import { SpeechSlip } from '../../../src/screens/table/stage/speech-slip.tsx';
import type { SpeechSpots } from '../../../src/table/mount-table.ts';
import { decline, hold, table } from '../../kit/game.ts';
import { AtBench } from '../kit/bench.tsx';
import { ai, gameNow, playOn, sitDown, sitDownAt } from '../kit/seat.ts';
import { said, show } from '../kit/show.tsx';

const slip = page.getByRole('figure', { name: 'Said at the table' });

const spot = { x: 10, y: 10, width: 400, height: 120 };
const at: SpeechSpots = [
  { box: spot, mouth: { x: 0, y: 200 }, along: 'side' },
  { box: spot, mouth: { x: 420, y: 200 }, along: 'side' },
];

const slipAtBench = () =>
  show(
    <AtBench>
      <SpeechSlip at={at} />
    </AtBench>,
  );

/** The side that is on the screen tables an offer, and the other declines it. */
async function refused(): Promise<void> {
  const host = sitDown({}, hold, hold);
  await slipAtBench();
  playOn(host, [table({ radar: 'joint' })]);
  playOn(host, [decline]);
}

test('what a side says stands at it by name, the newest thing alone', async () => {
  const host = sitDown({}, hold, hold);
  await slipAtBench();
  expect(slip.elements()).toEqual([]);
  playOn(host, [table({ radar: 'joint' })]);
  await expect.element(slip).toMatchTextContent(/Party us.*“.+”/);
  const offer = slip.element().textContent;
  playOn(host, [decline]);
  await expect.element(slip).toMatchTextContent(/Party ru.*“.+”/);
  expect(slip.element().textContent).not.toBe(offer);
  expect(slip.elements()).toHaveLength(1);
});

test('it goes on a press', async () => {
  await refused();
  await slip.getByRole('button', { name: 'Put this away' }).click();
  await expect.element(slip).not.toBeInTheDocument();
});

test('it goes on Escape', async () => {
  await refused();
  await expect.element(slip).toBeVisible();
  await userEvent.keyboard('{Escape}');
  await expect.element(slip).not.toBeInTheDocument();
});

test('it stays while the other side holds back without a word, and goes when the viewer acts', async () => {
  const host = sitDown({}, hold, hold);
  await slipAtBench();
  playOn(host, [table({ radar: 'joint' }), decline, { kind: 'pass' }]);
  await expect.element(slip).toMatchTextContent(/Party ru/);
  const { viewer } = gameNow();
  while (host.turn() !== viewer) playOn(host, [hold]);
  await expect.element(slip).toMatchTextContent(/Party ru/);
  playOn(host, [hold]);
  await expect.element(slip).not.toBeInTheDocument();
});

test('it is not spoken by itself: what happened is spoken with it', async () => {
  await refused();
  await expect.element(slip).toBeVisible();
  expect(said()).toBe('');
});

test('it is written word by word, and with motion off stands there at once', async () => {
  changeSettings({ motion: 'full' });
  await refused();
  await expect.element(slip).toBeVisible();
  const ends = () =>
    [...slip.element().querySelectorAll('p span')].map((word) => {
      const { animationDelay, animationDuration } = getComputedStyle(word);
      return parseFloat(animationDelay) + parseFloat(animationDuration);
    });
  expect(Math.max(...ends())).toBeGreaterThan(0.3);
  expect(Math.max(...ends())).toBeLessThanOrEqual(0.7);
  changeSettings({ motion: 'none' });
  await expect.poll(() => Math.max(...ends())).toBe(0);
});

test('on the stage it lies above the tracks', async () => {
  const host = sitDown({}, hold, hold);
  await show(
    <AtBench>
      <TableStage />
    </AtBench>,
  );
  await expect.poll(() => document.querySelector('canvas')).not.toBeNull();
  await expect.poll(() => document.querySelector('[data-tracks]')).not.toBeNull();
  playOn(host, [table({ radar: 'joint' })]);
  await expect.element(slip).toBeVisible();
  const root = document.querySelector<HTMLElement>('[data-tracks]');
  const tracks = JSON.parse(root?.dataset['tracks'] ?? '[]') as { places: [number, number][] }[];
  const first = Math.min(...tracks.flatMap(({ places }) => places.map(([, y]) => y)));
  const foot = slip.element().getBoundingClientRect().bottom;
  expect(foot).toBeLessThan((root?.getBoundingClientRect().top ?? 0) + first);
});

test('watching, whoever speaks is shown, over whichever shoulder one looks', async () => {
  sitDownAt({ seats: [ai, ai] });
  await slipAtBench();
  for (let step = 0; step < 6 && slip.elements().length === 0; step += 1) stepOnce();
  await expect.element(slip).toMatchTextContent(/“.+”/);
  const words = slip.element().textContent;
  lookFrom('ru');
  await expect.element(slip).toHaveTextContent(words);
});
