import { existsSync } from 'node:fs';
import { expect, it } from 'vitest';
import { openStore } from '../../../src/server/store/open-store.ts';
import { newFolder } from './sqlite-place.ts';

it.each([{}, { url: undefined }, { url: '' }])(
  'a store without an address (%o) lies in its folder',
  async (address) => {
    const { folder, remove } = newFolder();
    const store = await openStore({ ...address, folder });
    expect(existsSync(folder)).toBe(true);
    await store.close();
    await remove();
  },
);

it('a store with an address lies in that database, and the folder is not made', async () => {
  const { folder, remove } = newFolder();
  const nowhere = openStore({ url: 'postgres://127.0.0.1:1/nowhere', folder });
  await expect(nowhere).rejects.toMatchObject({ name: 'StoreTrouble', code: 'unreachable' });
  expect(existsSync(folder)).toBe(false);
  await remove();
});
