import { useRef } from 'react';
import { expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { changeGame } from '../../../src/app/game-store.ts';
import { pathTo } from '../../../src/app/routes.ts';
import { Dock } from '../../../src/screens/table/dock/dock.tsx';
import { TurnBar } from '../../../src/screens/table/turn/turn-bar.tsx';
import { WatchBar } from '../../../src/screens/table/turn/watch-bar.tsx';
import { hold } from '../../kit/game.ts';
import { AtBench } from '../kit/bench.tsx';
import { ai, gameNow, hostNow, sitDown, sitDownAt } from '../kit/seat.ts';
import { press, show } from '../kit/show.tsx';

const button = (name: string) => page.getByRole('button', { name });

function Bar() {
  const heading = useRef<HTMLHeadingElement>(null);
  return <TurnBar heading={heading} tab="now" />;
}

const turnBar = () =>
  show(
    <AtBench>
      <Bar />
    </AtBench>,
  );

test('it is said where the talks are, and the way to the task opens its tab', async () => {
  sitDown({}, hold, hold);
  await turnBar();
  await expect.element(page.getByRole('heading', { name: /You have the floor/ })).toBeVisible();
  const course = page.getByRole('list', { name: 'The course of a round' });
  await expect.element(course.getByRole('listitem').nth(1)).toHaveAttribute('aria-current', 'step');
  await button('Go to your offer').click();
  await expect.element(page.getByRole('status', { name: 'Tab' })).toHaveTextContent('offer');
});

test('while the other side moves, nothing is asked; one need not wait for it to think', async () => {
  sitDown({}, hold);
  await show(
    <AtBench>
      <Bar />
      <Dock />
    </AtBench>,
  );
  expect(page.getByRole('button').elements()).toEqual([]);
  changeGame(gameNow().id, { thinking: 'ru' });
  await expect.element(button('Skip the wait')).toBeVisible();
});

test('when the talks are over the way is to the outcome', async () => {
  sitDown({}, hold, hold, { kind: 'walkOut' });
  const { at } = await show(
    <AtBench>
      <Dock />
    </AtBench>,
  );
  await page.getByRole('link', { name: 'See the outcome' }).click();
  expect(at()).toBe(pathTo.outcome(gameNow().id));
});

test('watching, one looks over either shoulder and lets them talk move by move', async () => {
  sitDownAt({ seats: [ai, ai] });
  await show(
    <AtBench>
      <WatchBar />
    </AtBench>,
  );
  expect(gameNow().paused).toBe(false);
  await button('One move').click();
  await expect.poll(() => hostNow().record().moves.length).toBe(1);
  expect(gameNow().paused).toBe(true);
  await press(page.getByRole('radio', { name: 'Party ru' }));
  await expect.poll(() => gameNow().viewer).toBe('ru');
  await press(page.getByRole('radio', { name: 'fast' }));
  expect(gameNow().speed).toBe(4);
  await button('Let them talk').click();
  expect(gameNow().paused).toBe(false);
  await button('Pause').click();
  expect(gameNow().paused).toBe(true);
});
