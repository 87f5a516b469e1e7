import { expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { keepKey, keysStore } from '../../../../src/app/live/keys.ts';
import { ownSeat } from '../../../../src/app/live/own-seat.ts';
import { routes } from '../../../../src/app/routes.ts';
import { Join } from '../../../../src/screens/live/join/join.tsx';
import { SeatLink } from '../../../../src/screens/live/join/seat-link.tsx';
import { said, show } from '../../kit/show.tsx';

/** A server that answers so, one after the other, and what it was asked. */
function serverThat(...answers: readonly object[]): readonly Record<string, unknown>[] {
  const asked: Record<string, unknown>[] = [];
  vi.spyOn(window, 'fetch').mockImplementation(async (_, init) => {
    asked.push(JSON.parse(init?.body as string) as Record<string, unknown>);
    return Promise.resolve(Response.json(answers[Math.min(asked.length, answers.length) - 1]));
  });
  return asked;
}

const code = page.getByRole('textbox', { name: 'Class code' });
const name = page.getByRole('textbox', { name: 'Your name in this class' });
const join = page.getByRole('button', { name: 'Join', exact: true });

test('a code typed with blanks and small letters, and a name, make a seat in the class', async () => {
  const asked = serverThat({ ok: true, title: 'Something to Talk About' });
  const { at } = await show(<Join />, routes.join);
  await userEvent.fill(code, ' cdf 34h ');
  await userEvent.fill(name, 'Anna');
  await join.click();
  await expect.poll(at).toBe(routes.lesson);
  expect(asked).toMatchObject([{ code: 'CDF34H', name: 'Anna' }]);
  expect(ownSeat()).toMatchObject({
    token: asked[0]?.['token'],
    role: 'student',
    code: 'CDF34H',
    name: 'Anna',
    title: 'Something to Talk About',
  });
});

test('by an invitation only the name is asked for, and Enter joins', async () => {
  const asked = serverThat({ ok: true, title: '' });
  const { at } = await show(<Join code="cdf34h" />, '/join/cdf34h');
  await expect.element(page.getByRole('heading', { name: 'Join class CDF34H' })).toBeVisible();
  expect(code.elements()).toEqual([]);
  await userEvent.fill(name, 'Ben');
  await userEvent.keyboard('{Enter}');
  await expect.poll(at).toBe(routes.lesson);
  expect(asked).toMatchObject([{ code: 'CDF34H', name: 'Ben' }]);
});

test('half a code and no name are asked for again before anything is sent', async () => {
  const asked = serverThat({ ok: true });
  await show(<Join />);
  await userEvent.fill(code, 'cdf');
  await join.click();
  await expect.element(code).toHaveAccessibleDescription('A code has six letters and digits.');
  await userEvent.fill(code, 'cdf34h');
  await join.click();
  await expect.element(name).toHaveAccessibleDescription('Type a name first.');
  expect(asked).toEqual([]);
});

test('a name that somebody has is refused in words, and the next try is for another seat', async () => {
  const asked = serverThat({ ok: false, refusal: { code: 'nameTaken' } }, { ok: true, title: '' });
  const { at } = await show(<Join code="cdf34h" />);
  await userEvent.fill(name, 'Anna');
  await join.click();
  await expect.element(page.getByRole('alert')).toMatchTextContent(/already has this name/);
  await userEvent.fill(name, 'Anna B');
  await join.click();
  await expect.poll(at).toBe(routes.lesson);
  expect(asked[0]?.['token']).not.toBe(asked[1]?.['token']);
});

test('an invitation to a class that is not there lets one type the code', async () => {
  serverThat({ ok: false, refusal: { code: 'noClass' } });
  await show(<Join code="cdf34h" />);
  await userEvent.fill(name, 'Anna');
  await join.click();
  await expect.element(code).toHaveAccessibleDescription(/No class here has this code/);
});

test('whoever has a seat in the class already is offered to go back to it', async () => {
  keepKey({ token: 'a', role: 'student', code: 'CDF34H', title: 'Rome', name: 'Anna' });
  keepKey({ token: 'b', role: 'student', code: 'XXXXXX', title: 'Moscow' });
  const { at } = await show(<Join code="cdf34h" />);
  expect(page.getByRole('button', { name: /^Go back/ }).elements()).toHaveLength(1);
  await page.getByRole('button', { name: 'Go back as Anna' }).click();
  expect(at()).toBe(routes.lesson);
  expect(ownSeat()?.token).toBe('a');
});

test('where no class is named yet, each seat of this browser is told with its class', async () => {
  keepKey({ token: 'b', role: 'student', code: 'XXXXXX', title: 'Moscow' });
  await show(<Join />);
  await expect
    .element(page.getByRole('button', { name: 'Go back to your seat' }))
    .toHaveAccessibleDescription('Moscow, class XXXXXX');
});

test('a seat’s own link is kept, and its key is gone from the address', async () => {
  const { at } = await show(<SeatLink token="from-afar" />, '/seat/from-afar');
  await expect.poll(at).toBe(routes.lesson);
  expect(ownSeat()?.token).toBe('from-afar');
  expect(keysStore.getState().keys).toHaveLength(1);
  expect(said()).not.toContain('from-afar');
});
