import { expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { settingsStore } from '../../../src/app/settings.ts';
import { pathTo } from '../../../src/app/routes.ts';
import { Choose } from '../../../src/screens/choose/choose.tsx';
import { hostNow, gameNow } from '../kit/seat.ts';
import { press, show } from '../kit/show.tsx';

const rome = <Choose scenario="rome-2001" />;
const theirCharacter = page.getByRole('combobox', { name: 'Character' });
const openDossier = page.getByRole('button', { name: 'Open the dossier' });
const dice = page.getByRole('textbox', { name: 'Dice' });

async function openMore(): Promise<void> {
  await page.getByText('Dice and pace').click();
}

test('a negotiation that is not on the shelf is said so, and the way is to the shelf', async () => {
  const { at } = await show(<Choose scenario="nowhere" />);
  await expect.element(page.getByRole('heading', { name: /no such negotiation/ })).toBeVisible();
  await page.getByRole('link', { name: 'Back to the shelf' }).click();
  expect(at()).toBe('/shelf');
});

test('one sentence stands before the chairs; the rest is told beside them, with the agenda', async () => {
  await show(rome);
  const told = /^Washington wants to leave a treaty/;
  await expect.element(page.getByText(told)).toBeVisible();
  const beside = page.getByRole('complementary', { name: 'On the agenda' });
  await expect.element(beside.getByText(/^Two ministers meet in a Rome hotel/)).toBeVisible();
  await expect.element(beside.getByText(told)).not.toBeInTheDocument();
});

test('the game begins in the chair that was chosen, with the dice that were typed', async () => {
  const { at } = await show(rome);
  await press(page.getByRole('radio', { name: /^Russia/ }));
  await openMore();
  await userEvent.fill(dice, '42');
  await openDossier.click();
  await expect.poll(at).toMatch(/^\/dossier\//);
  const { id, seating, viewer } = gameNow();
  expect(at()).toBe(pathTo.dossier(id));
  expect([seating, viewer, hostNow().record().dice]).toEqual(['solo', 'ru', 42]);
});

test('the other side has the character and the skill that were picked', async () => {
  const { at } = await show(rome);
  await press(page.getByRole('radio', { name: /^United States/ }));
  await theirCharacter.selectOptions('Tactician');
  await expect.element(theirCharacter).toHaveAccessibleDescription(/waits for the deadline/);
  await page.getByRole('combobox', { name: 'Skill' }).selectOptions('Seasoned');
  await openDossier.click();
  await expect.poll(at).toMatch(/^\/dossier\//);
  expect(hostNow().seats['ru']).toMatchObject({ persona: 'tactician', skill: 'seasoned' });
});

test('two people meet no AI delegation', async () => {
  const { at } = await show(rome);
  await press(page.getByRole('radio', { name: /^Two people/ }));
  expect(theirCharacter.elements()).toEqual([]);
  await openDossier.click();
  await expect.poll(at).toMatch(/^\/dossier\//);
  expect(gameNow().seating).toBe('pair');
});

test('whoever watches picks two characters and goes straight to the table', async () => {
  const { at } = await show(rome);
  await press(page.getByRole('radio', { name: /^Watch two/ }));
  expect(theirCharacter.elements()).toHaveLength(2);
  await page.getByRole('button', { name: 'Begin' }).click();
  await expect.poll(at).toMatch(/^\/table\//);
  expect(gameNow().seating).toBe('watch');
});

test.each(['-1', '4294967296', 'six'])(
  'dice of “%s” are refused with the reason',
  async (typed) => {
    const { at } = await show(rome, '/choose/rome-2001');
    await openMore();
    await userEvent.fill(dice, typed);
    await expect.element(dice).toBeInvalid();
    await expect
      .element(openDossier)
      .toHaveAccessibleDescription(/whole number from 0 to 4294967295/);
    openDossier.element().focus();
    await userEvent.keyboard('{Enter}');
    expect(at()).toBe('/choose/rome-2001');
  },
);

test('pauses are turned off from here as well', async () => {
  await show(rome);
  await openMore();
  await press(page.getByRole('switch', { name: /No pauses/ }));
  expect(settingsStore.getState().pace).toBe('fast');
});
