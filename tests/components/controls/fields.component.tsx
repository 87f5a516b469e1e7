import { useState } from 'react';
import { expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { Picker } from '../../../src/screens/controls/picker.tsx';
import { Tabs } from '../../../src/screens/controls/tabs.tsx';
import { TextField } from '../../../src/screens/controls/text-field.tsx';
import { Toggle } from '../../../src/screens/controls/toggle.tsx';
import { show } from '../kit/show.tsx';

test('a picker hands on what is picked, and its note describes what is', async () => {
  const picked = vi.fn();
  await show(
    <Picker
      label="Character"
      value="calm"
      note="Never shouts."
      choices={[
        { value: 'calm', label: 'Calm' },
        { value: 'loud', label: 'Loud' },
      ]}
      onChange={picked}
    />,
  );
  const picker = page.getByRole('combobox', { name: 'Character' });
  await expect.element(picker).toHaveAccessibleDescription('Never shouts.');
  await picker.selectOptions('Loud');
  expect(picked).toHaveBeenCalledWith('loud');
});

function Dice({ rows }: { readonly rows?: number }) {
  const [text, setText] = useState('');
  const wrong = /^\d*$/.test(text) ? undefined : 'Digits only.';
  return (
    <TextField
      label="Dice"
      value={text}
      note="Empty for a throw."
      wrong={wrong}
      onChange={setText}
      {...(rows === undefined ? {} : { rows })}
    />
  );
}

test.each([undefined, 3])(
  'a field says what is wrong with what was typed (rows: %s)',
  async (rows) => {
    await show(<Dice {...(rows === undefined ? {} : { rows })} />);
    const field = page.getByRole('textbox', { name: 'Dice' });
    await expect.element(field).toHaveAccessibleDescription('Empty for a throw.');
    await userEvent.type(field, '12x');
    await expect.element(field).toHaveValue('12x');
    await expect.element(field).toBeInvalid();
    await expect.element(field).toHaveAccessibleDescription('Digits only.');
  },
);

test('a toggle is turned by pointer and by key', async () => {
  const turned = vi.fn();
  await show(
    <Toggle on={false} onChange={turned} note="No pauses.">
      Fast
    </Toggle>,
  );
  await page.getByText('Fast').click();
  expect(turned).toHaveBeenLastCalledWith(true);
  await userEvent.keyboard(' ');
  expect(turned).toHaveBeenCalledTimes(2);
});

test('a toggle that cannot be turned says why', async () => {
  await show(
    <Toggle on={false} onChange={vi.fn()} why="There is but one package.">
      Severable
    </Toggle>,
  );
  const toggle = page.getByRole('switch', { name: /Severable/ });
  await expect.element(toggle).toBeDisabled();
  await expect.element(toggle).toHaveAccessibleName(/There is but one package\./);
});

test('tabs show one content at a time, changed by arrow keys', async () => {
  const chosen = vi.fn();
  await show(
    <Tabs
      label="Papers"
      tabs={[
        { id: 'one', label: 'Ours', content: <p>Our points</p> },
        { id: 'two', label: 'Theirs', content: <p>Their words</p> },
      ]}
      onSelect={chosen}
    />,
  );
  await expect
    .element(page.getByRole('tabpanel', { name: 'Ours' }))
    .toHaveTextContent('Our points');
  await userEvent.tab();
  await userEvent.keyboard('{ArrowRight}');
  await expect.element(page.getByRole('tab', { name: 'Theirs' })).toHaveFocus();
  await expect
    .element(page.getByRole('tabpanel', { name: 'Theirs' }))
    .toHaveTextContent('Their words');
  expect(chosen).toHaveBeenLastCalledWith('two');
  await expect.element(page.getByText('Our points')).not.toBeInTheDocument();
});
