import { expect, onTestFinished, test, vi } from 'vitest';
import { page } from 'vitest/browser';
import { useUpdate } from '../../../src/app/offline.ts';
import { UpdateStrip } from '../../../src/screens/trouble/update-strip.tsx';
import { show } from '../kit/show.tsx';

test('a newer version that waits is loaded on a press, and is not announced in mid-game', async () => {
  const load = vi.fn<() => void>();
  useUpdate.setState({ load });
  onTestFinished(() => {
    useUpdate.setState({ load: undefined });
  });
  const { again } = await show(<UpdateStrip at="/shelf" />);
  await page.getByRole('button').click();
  expect(load).toHaveBeenCalledOnce();
  for (const at of ['/table/a-game', '/dossier/a-game', '/lesson/a-lesson']) {
    await again(<UpdateStrip at={at} />);
    await expect.element(page.getByRole('button')).not.toBeInTheDocument();
  }
});
