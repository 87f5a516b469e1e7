import { expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { pathTo, routes } from '../../../src/app/routes.ts';
import { FirstGame } from '../../../src/screens/learn/first-game.tsx';
import { PracticeOnward } from '../../../src/screens/learn/practice-onward.tsx';
import { TelegramScreen } from '../../../src/screens/learn/telegram.tsx';
import { gameNow } from '../kit/seat.ts';
import { show, type Shown } from '../kit/show.tsx';

async function openFirstGame(): Promise<{ readonly id: string; readonly shown: Shown }> {
  const shown = await show(<FirstGame again />, routes.practice);
  await expect.poll(shown.at).toMatch(/^\/telegram\//);
  return { id: gameNow().id, shown };
}

test.each([
  ['Go to the table', (id: string) => pathTo.table(id)],
  ['Skip the practice', () => routes.shelf],
])('the first game opens with a telegram, and goes on by “%s”', async (name, to) => {
  const { id, shown } = await openFirstGame();
  await shown.again(<TelegramScreen game={id} />);
  await page.getByRole('button', { name }).click();
  expect(shown.at()).toBe(to(id));
});

test('after the first game one goes on to the whole talks, the shelf, the debrief, or once more', async () => {
  const { at, again } = await show(<PracticeOnward game="a-game" />);
  for (const [name, to] of [
    [/^Play the whole of it/, /^\/choose\//],
    [/^All negotiations$/, /^\/shelf$/],
    [/^What was possible$/, /^\/debrief\/a-game$/],
    [/^Practise again$/, /^\/practice$/],
  ] as const) {
    await again(<PracticeOnward game="a-game" />);
    await page.getByRole('link', { name }).click();
    expect(at()).toMatch(to);
  }
});
