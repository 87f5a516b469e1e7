import { useState } from 'react';
import { expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { Choices } from '../../../src/screens/controls/choices.tsx';
import { show } from '../kit/show.tsx';

type Seat = 'left' | 'middle' | 'right';

function Seats() {
  const [seat, setSeat] = useState<Seat>('left');
  return (
    <Choices<Seat>
      label="Where do you sit?"
      description="It can be changed later."
      value={seat}
      onChange={setSeat}
      choices={[
        { value: 'left', label: 'Left', note: 'By the window.' },
        { value: 'middle', label: 'Middle', why: 'Somebody sits there.' },
        { value: 'right', label: 'Right' },
      ]}
    />
  );
}

test('one of a few choices is chosen by pressing it', async () => {
  await show(<Seats />);
  await page.getByText('Right', { exact: true }).click();
  await expect.element(page.getByRole('radio', { name: 'Right' })).toBeChecked();
  await expect.element(page.getByRole('radio', { name: /Left/ })).not.toBeChecked();
});

test('arrow keys go from choice to choice and pass over what cannot be chosen', async () => {
  await show(<Seats />);
  await userEvent.tab();
  await expect.element(page.getByRole('radio', { name: /Left/ })).toHaveFocus();
  await userEvent.keyboard('{ArrowDown}');
  await expect.element(page.getByRole('radio', { name: 'Right' })).toBeChecked();
});

test('a choice that cannot be made says why and is not made', async () => {
  await show(<Seats />);
  const middle = page.getByRole('radio', { name: /Middle/ });
  await expect.element(middle).toBeDisabled();
  await expect.element(middle).toHaveAccessibleName(/Somebody sits there\./);
  await expect.element(page.getByRole('radio', { name: /Left/ })).toBeChecked();
});

test('the group is named and described', async () => {
  await show(<Seats />);
  const group = page.getByRole('radiogroup', { name: 'Where do you sit?' });
  await expect.element(group).toHaveAccessibleDescription('It can be changed later.');
});
