import { afterEach, beforeEach, expect, it, vi } from 'vitest';

let reachable: boolean;

/** A page of its own: what it asked before is forgotten. */
async function openPage() {
  vi.resetModules();
  return import('../../src/app/fetched.ts');
}

beforeEach(() => {
  reachable = true;
  vi.stubGlobal('location', { pathname: '/' });
  vi.stubGlobal('fetch', () =>
    reachable ? Promise.resolve({ ok: true }) : Promise.reject(new TypeError('no connection')),
  );
});
afterEach(() => {
  vi.unstubAllGlobals();
});

it('a part is fetched once, and a failure stands until it is asked for again', async () => {
  const { askAgain, fetchedOnce, NotFetched } = await openPage();
  const fetchPart = vi.fn<() => Promise<string>>();
  fetchPart.mockRejectedValueOnce(new TypeError('Failed to fetch')).mockResolvedValue('part');
  const part = fetchedOnce(fetchPart);
  await expect(part()).rejects.toBeInstanceOf(NotFetched);
  await expect(part()).rejects.toBeInstanceOf(NotFetched);
  expect(fetchPart).toHaveBeenCalledTimes(1);
  expect(await askAgain()).toBe('again');
  expect(await part()).toBe('part');
  expect(await part()).toBe('part');
  expect(fetchPart).toHaveBeenCalledTimes(2);
});

it('without the server in reach nothing is asked, and no new page is called for', async () => {
  const { askAgain, fetched, failedInReach } = await openPage();
  reachable = false;
  await expect(fetched(() => Promise.reject(new TypeError('gone')))).rejects.toThrow('gone');
  expect(await askAgain()).toBe('unreachable');
  expect(failedInReach()).toBe(false);
  reachable = true;
  expect(await askAgain()).toBe('again');
  await expect(fetched(() => Promise.reject(new TypeError('gone')))).rejects.toThrow('gone');
  expect(failedInReach()).toBe(true);
  reachable = false;
  expect(await askAgain()).toBe('unreachable');
  reachable = true;
  expect(await askAgain()).toBe('again');
});

it('only a new page helps where a part fails although the server is in reach', async () => {
  const { askAgain, fetched, failedInReach } = await openPage();
  const fail = () => fetched(() => Promise.reject(new TypeError('kept')));
  await expect(fail()).rejects.toThrow('kept');
  expect(await askAgain()).toBe('again');
  expect(failedInReach()).toBe(false);
  await expect(fail()).rejects.toThrow('kept');
  expect(failedInReach()).toBe(true);
  expect(await askAgain()).toBe('new page');
});

it('neither a part that comes meanwhile nor another that fails is taken for the one asked for', async () => {
  const { askAgain, fetched, failedInReach } = await openPage();
  const fail = (part: string) => fetched(() => Promise.reject(new TypeError(part)));
  await expect(fail('kept')).rejects.toThrow('kept');
  expect(await askAgain()).toBe('again');
  await expect(fail('another')).rejects.toThrow('another');
  expect(failedInReach()).toBe(false);
  await expect(fail('kept')).rejects.toThrow('kept');
  expect(await fetched(() => Promise.resolve('part'))).toBe('part');
  expect(await askAgain()).toBe('new page');
});
