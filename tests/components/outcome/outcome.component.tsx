import { expect, test, vi } from 'vitest';
import { page } from 'vitest/browser';
import { pathTo } from '../../../src/app/routes.ts';
import { listGames } from '../../../src/app/storage/storage.ts';
import { FrontPage } from '../../../src/screens/outcome/front-page.tsx';
import { noPictures } from '../../../src/screens/outcome/use-press-pictures.ts';
import { Onward } from '../../../src/screens/outcome/onward.tsx';
import { OutcomeScreen } from '../../../src/screens/outcome/outcome-screen.tsx';
import { useEnded } from '../../../src/screens/debrief/ended.ts';
import { WithEnded } from '../../../src/screens/debrief/with-ended.tsx';
import { filesHandedOver } from '../kit/files.ts';
import { gameNow, playedOut } from '../kit/seat.ts';
import { show } from '../kit/show.tsx';

const button = (name: string) => page.getByRole('button', { name });

test('the ending is drawn, its map saved as a picture, and told in words as well', async () => {
  const files = filesHandedOver();
  await playedOut('rome-2001');
  const id = gameNow().id;
  await show(<OutcomeScreen game={id} />, pathTo.outcome(id));
  const save = button('Save the map as a picture');
  await expect.element(save, { timeout: 100_000 }).toBeVisible();
  await save.click();
  await expect.poll(() => files.map(({ name }) => name)).toEqual(['rome-2001-map.png']);
  await page.getByText('The map in words').click();
  const stage = page.getByRole('region', { name: 'How it ended' });
  await expect.element(stage.getByRole('listitem').first()).toBeVisible();
  await expect.element(page.getByRole('region', { name: 'What was agreed' })).toBeVisible();
  await expect.element(page.getByRole('region', { name: 'What came after' })).toBeVisible();
});

function EndedFrontPage() {
  return <FrontPage state={useEnded().state} pictures={noPictures} />;
}

test('the front page is saved as a picture and printed', async () => {
  const files = filesHandedOver();
  const print = vi.spyOn(window, 'print').mockReturnValue();
  await playedOut('rome-2001');
  await show(
    <WithEnded id={gameNow().id}>
      <EndedFrontPage />
    </WithEnded>,
  );
  await button('Save the front page as a picture').click();
  await expect.poll(() => files.map(({ name }) => name)).toEqual(['rome-2001-front-page.png']);
  await button('Print it').click();
  await expect.poll(() => print.mock.calls.length).toBe(1);
});

test('one goes on to the debrief, or plays again with the same dice', async () => {
  const host = await playedOut('rome-2001');
  const id = gameNow().id;
  const onward = (
    <WithEnded id={id}>
      <Onward />
    </WithEnded>
  );
  const { at, again } = await show(onward);
  await page.getByRole('link', { name: 'Go to the debrief' }).click();
  expect(at()).toBe(pathTo.debrief(id));
  await again(onward);
  await button('Play again, same dice').click();
  await expect.poll(at).toMatch(/^\/dossier\//);
  const begun = (await listGames()).find((game) => pathTo.dossier(game.id) === at());
  expect(begun?.about.begun).toBe(false);
  expect(JSON.parse(begun?.record ?? '{}')).toMatchObject({ dice: host.record().dice });
});
