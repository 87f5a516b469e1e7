import { loadArea } from '../app/languages/i18n.ts';
import { loadPhrasebook } from '../app/languages/phrasebook.ts';

/** The table is what comes next, and heavy: it is fetched while the papers are read. */
export async function prefetchTable(): Promise<void> {
  const [{ fetchStage }] = await Promise.all([
    import('./table/stage/use-stage.ts'),
    import('./table/table-screen.tsx'),
    loadArea('table'),
    loadArea('happenings'),
    loadArea('refusals'),
    loadPhrasebook(),
  ]);
  await fetchStage();
}
