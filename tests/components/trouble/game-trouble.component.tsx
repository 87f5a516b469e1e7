import { expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { changeGame, gameStore } from '../../../src/app/game-store.ts';
import { pathTo } from '../../../src/app/routes.ts';
import { parseRecord } from '../../../src/record/parse.ts';
import { listGames } from '../../../src/app/storage/storage.ts';
import {
  Corrupt,
  Deleted,
  Diverged,
  Elsewhere,
  Missing,
  Unreachable,
} from '../../../src/screens/trouble/game-trouble.tsx';
import { StorageStrip } from '../../../src/screens/trouble/storage-strip.tsx';
import { filesHandedOver } from '../kit/files.ts';
import { gameNow, sitDownAt } from '../kit/seat.ts';
import { show } from '../kit/show.tsx';

test.each([
  ['is not here', <Missing key="missing" />, 'This game is not saved on this machine.'],
  [
    'cannot be read now',
    <Unreachable key="unreachable" />,
    'Your saved games cannot be read at the moment.',
  ],
])('a game that %s is said so, and the way is to the games', async (_, part, title) => {
  const { at } = await show(part, '/table/gone');
  await expect.element(page.getByRole('heading', { level: 1, name: title })).toBeVisible();
  await page.getByRole('link', { name: 'Go to your games' }).click();
  expect(at()).toBe('/games');
});

test('of games that a newer version wrote, it is said that they are untouched', async () => {
  gameStore.setState({ keeping: 'newer' });
  await show(<Unreachable />);
  await expect.element(page.getByText(/this page leaves them alone/)).toBeVisible();
});

test('a damaged record is handed over as it stands, with the list of what is wrong', async () => {
  const files = filesHandedOver();
  const text = '{"a": }';
  const read = parseRecord(text);
  await show(<Corrupt text={text} problems={read.ok ? [] : read.error} />);
  await expect.element(page.getByRole('listitem').filter({ hasText: /:1:\d/ })).toBeVisible();
  await page.getByRole('button', { name: 'Download the raw record' }).click();
  expect(files.map(({ name }) => name)).toEqual(['common-ground-damaged.json']);
  expect(await files[0]?.text).toBe('{"a": }');
});

test('a game that went on elsewhere is brought here on a press', async () => {
  sitDownAt();
  await show(<Elsewhere />);
  await page.getByRole('button', { name: 'Play it here' }).click();
  await expect.poll(() => gameStore.getState().game).toBeUndefined();
});

test('what was played in this tab is kept as a new game, and the page goes to it', async () => {
  const host = sitDownAt();
  const { id } = gameNow();
  changeGame(id, { deleted: true });
  const { at } = await show(<Deleted />, pathTo.table(id));
  await page.getByRole('button', { name: 'Keep it as a new game' }).click();
  await expect.poll(at).not.toBe(pathTo.table(id));
  const [kept] = await listGames();
  expect(at()).toBe(pathTo.table(kept?.id ?? ''));
  expect(kept?.record).toContain(host.record().scenario.hash);
});

test('a deleted game can still be exported', async () => {
  const files = filesHandedOver();
  sitDownAt();
  await show(<Deleted />);
  await page.getByRole('button', { name: 'Export this game' }).click();
  expect(files).toHaveLength(1);
});

test('a game that no longer comes out as it was is said so', async () => {
  await show(<Diverged after={12} />);
  await expect.element(page.getByText(/after move 12/)).toBeVisible();
});

test('the strip is silent while games are kept', async () => {
  await show(<StorageStrip />);
  expect(page.getByRole('alert').elements()).toEqual([]);
});

test.each(['none', 'full', 'held'] as const)(
  'while games are not kept (%s) a strip says why and lets the open game be exported',
  async (keeping) => {
    const files = filesHandedOver();
    sitDownAt();
    gameStore.setState({ keeping });
    await show(<StorageStrip />);
    await expect.element(page.getByRole('alert')).toMatchTextContent(/play on/);
    await page.getByRole('button', { name: 'Export this game' }).click();
    expect(files).toHaveLength(1);
  },
);

test('behind the curtain the strip hands nothing over, for a file holds both sides’ papers', async () => {
  sitDownAt();
  changeGame(gameNow().id, { curtain: 'us' });
  gameStore.setState({ keeping: 'none' });
  await show(<StorageStrip />);
  await expect.element(page.getByRole('alert')).toBeVisible();
  expect(page.getByRole('button').elements()).toEqual([]);
});
