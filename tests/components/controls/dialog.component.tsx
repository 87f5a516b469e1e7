import { useState } from 'react';
import { expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { Button } from '../../../src/screens/controls/button.tsx';
import { Confirm, Dialog } from '../../../src/screens/controls/dialog.tsx';
import { axeFindings } from '../kit/axe.ts';
import { show } from '../kit/show.tsx';

function Asking({ onYes }: { readonly onYes: () => void }) {
  const [open, setOpen] = useState(false);
  const close = () => {
    setOpen(false);
  };
  return (
    <>
      <Button
        onClick={() => {
          setOpen(true);
        }}
      >
        Leave
      </Button>
      <Confirm open={open} title="Leave?" yes="Leave" no="Stay" onNo={close} onYes={onYes}>
        <p>The talks end.</p>
      </Confirm>
    </>
  );
}

test('a question has the focus on its harmless answer, and gives it back when it is put away', async () => {
  const left = vi.fn();
  await show(<Asking onYes={left} />);
  await page.getByRole('button', { name: 'Leave' }).click();
  await expect.element(page.getByRole('alertdialog', { name: 'Leave?' })).toBeVisible();
  await expect
    .element(page.getByRole('alertdialog'))
    .toContainElement(document.activeElement as HTMLElement);
  expect(await axeFindings()).toEqual([]);
  await userEvent.keyboard('{Escape}');
  await expect.element(page.getByRole('alertdialog')).not.toBeInTheDocument();
  await expect.element(page.getByRole('button', { name: 'Leave' })).toHaveFocus();
  expect(left).not.toHaveBeenCalled();
});

test('nothing is done before the question is answered with yes', async () => {
  const left = vi.fn();
  await show(<Asking onYes={left} />);
  await page.getByRole('button', { name: 'Leave' }).click();
  await page.getByRole('alertdialog').getByRole('button', { name: 'Leave' }).click();
  expect(left).toHaveBeenCalledOnce();
});

test('the focus stays in an open dialog', async () => {
  await show(
    <>
      <Button>Behind</Button>
      <Dialog open title="Papers" onClose={vi.fn()} actions={<Button>Close</Button>}>
        <Button>Read</Button>
      </Dialog>
    </>,
  );
  const dialog = page.getByRole('dialog', { name: 'Papers' });
  for (let tabs = 0; tabs < 4; tabs++) {
    await userEvent.tab();
    await expect.element(dialog).toContainElement(document.activeElement as HTMLElement);
  }
});

test('a dialog that may be put away is, by a press beside it', async () => {
  const closed = vi.fn();
  await show(
    <Dialog open title="Papers" onClose={closed}>
      <p>Points</p>
    </Dialog>,
  );
  await userEvent.click(document.documentElement, { position: { x: 5, y: 5 } });
  expect(closed).toHaveBeenCalledOnce();
});

test('one that must be answered does not go away by Escape', async () => {
  await show(
    <Dialog open title="Your name?" actions={<Button>Give it</Button>}>
      <p>It must be given.</p>
    </Dialog>,
  );
  await userEvent.keyboard('{Escape}');
  await expect.element(page.getByRole('dialog', { name: 'Your name?' })).toBeVisible();
});
