import { expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { PeopleList } from '../../../src/screens/live/people-list.tsx';
import { show } from '../kit/show.tsx';

const people = [
  { id: 'a', name: 'Anna' },
  { id: 'b', name: '<b>Ben</b>' },
];

test('a delegation is told with who one is oneself, who has the pen and who is away', async () => {
  await show(
    <PeopleList label="Delegation" people={people} me="a" pen="b" away={new Set(['b'])} />,
  );
  const list = page.getByRole('list', { name: 'Delegation' });
  await expect.element(list).toHaveTextContent('Annayou<b>Ben</b> has the penaway');
});

test('a chair without people is an AI’s, or nobody’s yet', async () => {
  const { again } = await show(<PeopleList label="Opposite" people={[]} ai />);
  await expect.element(page.getByText('AI delegation')).toBeVisible();
  await again(<PeopleList label="Opposite" people={[]} />);
  await expect.element(page.getByText('Nobody yet')).toBeVisible();
});
