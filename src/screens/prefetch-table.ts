import { loadArea } from '../app/languages/i18n.ts';

/** The table is what comes next, and heavy: it is fetched while the papers are read. */
export async function prefetchTable(): Promise<void> {
  const [{ fetchStage }] = await Promise.all([
    import('./table/stage/table-stage.tsx'),
    import('./table/table-screen.tsx'),
    loadArea('table'),
    loadArea('refusals'),
  ]);
  await fetchStage();
}
