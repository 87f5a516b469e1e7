import { useRef, useState } from 'react';
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

/** A dialog longer than the window, that remembers how far it was read. */
function Long() {
  const [open, setOpen] = useState(false);
  const left = useRef(0);
  return (
    <>
      <Button
        onClick={() => {
          setOpen(true);
        }}
      >
        Your papers
      </Button>
      <Dialog
        open={open}
        title="Papers"
        leftRef={left}
        onClose={() => {
          setOpen(false);
        }}
      >
        {Array.from({ length: 200 }, (_, line) => (
          <p key={line}>Line {line}</p>
        ))}
      </Dialog>
    </>
  );
}

const papers = () => page.getByRole('dialog', { name: 'Papers' });

test('one that is long scrolls inside, with its Close in sight', async () => {
  await show(<Long />);
  await page.getByRole('button', { name: 'Your papers' }).click();
  await expect.element(papers().getByRole('button', { name: 'Close' })).toBeInViewport();
  const inside = papers().getByRole('group', { name: 'Papers' });
  await expect.element(inside).toBeVisible();
  expect(inside.element().scrollHeight).toBeGreaterThan(inside.element().clientHeight);
  expect(papers().element().getBoundingClientRect().bottom).toBeLessThanOrEqual(innerHeight);
  expect(await axeFindings()).toEqual([]);
});

test('one that was read opens where it was left, and the focus goes back to its button', async () => {
  await show(<Long />);
  const button = page.getByRole('button', { name: 'Your papers' });
  await button.click();
  const inside = papers().getByRole('group', { name: 'Papers' });
  await expect.element(inside).toBeVisible();
  inside.element().scrollTop = 500;
  await expect.element(papers().getByText('Line 0', { exact: true })).not.toBeInViewport();
  await papers().getByRole('button', { name: 'Close' }).click();
  await expect.element(button).toHaveFocus();
  await button.click();
  await expect.element(inside).toBeVisible();
  expect(inside.element().scrollTop).toBe(500);
});

test('Back puts a dialog away, and leaves the page where it is', async () => {
  await show(<Long />);
  const address = location.href;
  await page.getByRole('button', { name: 'Your papers' }).click();
  await expect.element(papers()).toBeVisible();
  history.back();
  await expect.element(papers()).not.toBeInTheDocument();
  expect(location.href).toBe(address);
});

test('a dialog that is closed leaves no step behind for Back', async () => {
  await show(<Long />);
  const before = JSON.stringify(history.state);
  await page.getByRole('button', { name: 'Your papers' }).click();
  await papers().getByRole('button', { name: 'Close' }).click();
  await expect.element(papers()).not.toBeInTheDocument();
  await expect.poll(() => JSON.stringify(history.state)).toBe(before);
});

test('one that opens as another is closed stays open, and Back puts it away', async () => {
  const closed = vi.fn();
  const dialog = (title: string, onClose: () => void) => (
    <Dialog key={title} open title={title} onClose={onClose}>
      <p>Points</p>
    </Dialog>
  );
  const { again } = await show(dialog('Papers', vi.fn()));
  await again(<p>The table</p>);
  // The first one's step back is asked for in a task of its own, and made later still.
  await new Promise((done) => setTimeout(done));
  await again(dialog('Keys', closed));
  await new Promise((done) => setTimeout(done, 200));
  expect(closed).not.toHaveBeenCalled();
  history.back();
  await expect.poll(() => closed).toHaveBeenCalledOnce();
});

test('the focus stays in an open dialog', async () => {
  await show(
    <>
      <Button>Behind</Button>
      <Dialog open title="Papers" onClose={vi.fn()} actions={<Button>Print</Button>}>
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
