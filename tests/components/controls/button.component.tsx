import { expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { Button, LinkButton } from '../../../src/screens/controls/button.tsx';
import { PrintButton } from '../../../src/screens/controls/print-button.tsx';
import { said, show } from '../kit/show.tsx';

test('a button does what it says, by pointer and by key', async () => {
  const pressed = vi.fn();
  await show(<Button onClick={pressed}>Sign</Button>);
  await page.getByRole('button', { name: 'Sign' }).click();
  await userEvent.keyboard('{Enter}');
  expect(pressed).toHaveBeenCalledTimes(2);
});

test('one that cannot be pressed keeps its place in the focus order and says why', async () => {
  const pressed = vi.fn();
  await show(
    <Button why="Not before the third round." onClick={pressed}>
      Leave
    </Button>,
  );
  await userEvent.tab();
  const button = page.getByRole('button', { name: 'Leave' });
  await expect.element(button).toHaveFocus();
  await expect.element(button).toHaveAttribute('aria-disabled', 'true');
  await expect.element(button).toHaveAccessibleDescription(/Not before the third round\./);
  await userEvent.keyboard('{Enter}');
  expect(pressed).not.toHaveBeenCalled();
  await expect.poll(said).toBe('Not before the third round.');
});

test('what a button will do stands under it and describes it', async () => {
  await show(<Button note="It cannot be taken back.">Sign</Button>);
  const button = page.getByRole('button', { name: 'Sign' });
  await expect.element(button).toHaveAccessibleDescription('It cannot be taken back.');
});

test('a link that looks like a button is a link and goes somewhere', async () => {
  const { at } = await show(<LinkButton to="/shelf">Play</LinkButton>);
  await page.getByRole('link', { name: 'Play' }).click();
  expect(at()).toBe('/shelf');
});

test('a page is printed once what it shows late is there, or cannot be had', async () => {
  const print = vi.spyOn(window, 'print').mockReturnValue();
  const part = Promise.withResolvers<undefined>();
  await show(
    <>
      <PrintButton after={() => part.promise}>Print all</PrintButton>
      <PrintButton after={() => Promise.reject(new Error('not in reach'))}>
        Print the rest
      </PrintButton>
    </>,
  );
  await page.getByRole('button', { name: 'Print the rest' }).click();
  await expect.poll(() => print.mock.calls.length).toBe(1);
  await page.getByRole('button', { name: 'Print all' }).click();
  expect(print).toHaveBeenCalledOnce();
  part.resolve(undefined);
  await expect.poll(() => print.mock.calls.length).toBe(2);
});
