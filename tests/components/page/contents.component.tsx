import { expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { Contents } from '../../../src/screens/page/contents.tsx';
import { show } from '../kit/show.tsx';

const parts = [
  { id: 'brief', title: 'The brief' },
  { id: 'people', title: 'People' },
];

test('the contents of a page go to a part and give it the focus, by pointer and by key', async () => {
  await show(
    <>
      <Contents label="On this page" parts={parts} />
      {parts.map(({ id, title }) => (
        <section key={id} id={id} aria-label={title}>
          <p>{title}</p>
        </section>
      ))}
    </>,
  );
  const contents = page.getByRole('navigation', { name: 'On this page' });
  await contents.getByRole('button', { name: 'People' }).click();
  await expect.element(page.getByRole('region', { name: 'People' })).toHaveFocus();
  contents.getByRole('button', { name: 'The brief' }).element().focus();
  await userEvent.keyboard('{Enter}');
  await expect.element(page.getByRole('region', { name: 'The brief' })).toHaveFocus();
});
