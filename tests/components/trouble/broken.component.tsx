import { useState } from 'react';
import { expect, test, vi } from 'vitest';
import { page } from 'vitest/browser';
import { NotFetched } from '../../../src/app/fetched.ts';
import { gameStore } from '../../../src/app/game-store.ts';
import { Button } from '../../../src/screens/controls/button.tsx';
import { Broken } from '../../../src/screens/trouble/broken.tsx';
import { DrawingLost } from '../../../src/screens/trouble/drawing-lost.tsx';
import { ErrorBoundary } from '../../../src/screens/trouble/error-boundary.tsx';
import { Missed } from '../../../src/screens/trouble/missed.tsx';
import { useFailure } from '../../../src/screens/trouble/use-failure.ts';
import { filesHandedOver } from '../kit/files.ts';
import { sitDownAt } from '../kit/seat.ts';
import { show } from '../kit/show.tsx';

const again = { name: 'Try again' };

function Stumbling() {
  const fail = useFailure();
  const [presses, setPresses] = useState(0);
  return (
    <Button
      onClick={() => {
        setPresses(presses + 1);
        Promise.reject(new Error('a stumble')).catch(fail);
      }}
    >
      Stumble
    </Button>
  );
}

test('a page that stumbles says what is safe, has the focus, and can be tried again', async () => {
  vi.spyOn(console, 'error').mockReturnValue();
  await show(
    <ErrorBoundary at="/">
      <Stumbling />
    </ErrorBoundary>,
  );
  await page.getByRole('button', { name: 'Stumble' }).click();
  await expect
    .element(page.getByRole('heading', { name: 'Something went wrong on this page' }))
    .toHaveFocus();
  await expect.element(page.getByRole('main')).toMatchTextContent(/No game was open/);
  await page.getByText('Details, for the developers').click();
  await expect.element(page.getByText(/Error: a stumble/)).toBeVisible();
  await page.getByRole('button', again).click();
  await expect.element(page.getByRole('button', { name: 'Stumble' })).toBeVisible();
});

test('a broken page in a game says that it is saved, and hands it over as a file', async () => {
  const files = filesHandedOver();
  const host = sitDownAt();
  await show(<Broken error={new Error('a stumble')} onAgain={vi.fn()} />);
  await expect.element(page.getByRole('main')).toMatchTextContent(/Your game is saved/);
  await page.getByRole('button', { name: 'Export this game as a file' }).click();
  expect(files.map(({ name }) => name)).toEqual(['common-ground-kit.json']);
  expect(await files[0]?.text).toContain(host.record().id);
});

test('where the game is in this tab alone, that is what is said', async () => {
  sitDownAt();
  gameStore.setState({ onlyHere: true });
  await show(<Broken error={new Error('a stumble')} onAgain={vi.fn()} />);
  await expect.element(page.getByRole('main')).toMatchTextContent(/export it before you close/);
});

test('what cannot be reached yet is said so after asking for it, and comes when it can', async () => {
  const came = vi.fn();
  const ask = vi.spyOn(window, 'fetch').mockRejectedValue(new TypeError('no connection'));
  await show(<Broken error={new NotFetched('gone')} onAgain={came} />);
  await expect
    .element(page.getByRole('heading', { name: 'This page could not be loaded' }))
    .toBeVisible();
  await page.getByRole('button', again).click();
  await expect.element(page.getByText('Still no connection.')).toBeVisible();
  expect(came).not.toHaveBeenCalled();
  ask.mockResolvedValue(new Response());
  window.dispatchEvent(new Event('online'));
  await vi.waitFor(() => {
    expect(came).toHaveBeenCalledOnce();
  });
});

test('a part that could not be fetched is asked for again, and only once at a time', async () => {
  const came = vi.fn();
  let answer: (response: Response) => void = vi.fn();
  vi.spyOn(window, 'fetch').mockReturnValue(
    new Promise((done) => {
      answer = done;
    }),
  );
  await show(<Missed onAgain={came} />);
  await expect.element(page.getByText('This part could not be loaded.')).toBeVisible();
  await page.getByRole('button', again).click();
  await expect.element(page.getByRole('button', again)).toHaveAttribute('aria-disabled', 'true');
  answer(new Response());
  await vi.waitFor(() => {
    expect(came).toHaveBeenCalledOnce();
  });
});

test('a drawing that the browser took away is drawn again when asked', async () => {
  const drawn = vi.fn();
  await show(<DrawingLost onAgain={drawn}>The picture is gone.</DrawingLost>);
  await page.getByRole('button', { name: 'Draw again' }).click();
  expect(drawn).toHaveBeenCalledOnce();
});
