import { expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { WalkOut } from '../../../src/screens/table/walk-out.tsx';
import { hold } from '../../kit/game.ts';
import { axeFindings } from '../kit/axe.ts';
import { AtBench } from '../kit/bench.tsx';
import { lastMove, sitDown } from '../kit/seat.ts';
import { show } from '../kit/show.tsx';

const leave = page.getByRole('button', { name: 'Walk out' });
const question = page.getByRole('alertdialog', { name: 'Walk out?' });

const walkOut = () =>
  show(
    <AtBench>
      <WalkOut />
    </AtBench>,
  );

test('one walks out only after the question is answered with yes', async () => {
  sitDown({ us: { noAgreement: 12 } }, hold, hold);
  await walkOut();
  await leave.click();
  await expect.element(question).toMatchTextContent(/You are left with .* 32 points/);
  expect(await axeFindings()).toEqual([]);
  await question.getByRole('button', { name: 'Stay at the table' }).click();
  await expect.element(question).not.toBeInTheDocument();
  expect(lastMove()?.move).toEqual(hold);
  await leave.click();
  await question.getByRole('button', { name: 'Walk out' }).click();
  expect(lastMove()).toEqual({ party: 'us', move: { kind: 'walkOut' } });
});

test('Escape is no yes, and leads back to the button', async () => {
  sitDown({}, hold, hold);
  await walkOut();
  await leave.click();
  await expect.element(question).toBeVisible();
  await userEvent.keyboard('{Escape}');
  await expect.element(leave).toHaveFocus();
  expect(lastMove()?.move).toEqual(hold);
});

test('out of turn nobody walks out, and it is said why', async () => {
  sitDown({}, hold);
  await walkOut();
  await expect.element(leave).toHaveAttribute('aria-disabled', 'true');
  leave.element().focus();
  await userEvent.keyboard('{Enter}');
  expect(question.elements()).toEqual([]);
});
