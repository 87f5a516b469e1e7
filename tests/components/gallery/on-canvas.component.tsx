import { expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { OnCanvas } from '../../../src/screens/gallery/on-canvas.tsx';
import { show } from '../kit/show.tsx';

test('a piece is drawn in the theme of the page, and says so when it stands', async () => {
  const themes: string[] = [];
  await show(
    <OnCanvas
      name="a-piece"
      caption="A piece"
      draw={(_, canvas, theme) => {
        themes.push(theme);
        canvas.getContext('2d')?.fillRect(0, 0, 1, 1);
      }}
    />,
  );
  const piece = page.getByRole('figure');
  await expect.element(piece).toHaveAttribute('data-drawn', 'day');
  await expect.element(piece).toHaveTextContent('A piece');
  expect(new Set(themes)).toEqual(new Set(['day']));
});
