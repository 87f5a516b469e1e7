import { join } from 'node:path';
import { normalizePath, type Rolldown } from 'vite';

/** It waits for what comes late, which needs the parts: so it lies in none of them. */
const first = 'main.tsx';

/**
 * What a build puts into one file each, by the modules of `src` that lead to it: all that these need
 * and no part before them holds. Left to itself the bundler makes a file for each set of pages that
 * share a module: fifty before the title and two hundred for a report, half of them of less than a
 * kilobyte, and each a request. In the order in which people come to them, so that the first pages
 * stay light.
 */
const parts = {
  start: [first],
  pages: [
    'app/storage/storage.ts',
    'screens/title/title.tsx',
    'screens/learn/learn.tsx',
    'screens/settings/settings.tsx',
    'screens/live/join/join.tsx',
    'screens/live/join/seat-link.tsx',
  ],
  shelf: ['app/shelf/shelf.ts', 'screens/shelf/shelf.tsx', 'screens/choose/choose.tsx'],
  sources: ['screens/sources/sources.tsx'],
  game: ['app/begin-game.ts', 'app/open-game.ts', 'app/play.ts', 'app/fork-game.ts'],
  papers: ['screens/dossier/dossier-screen.tsx'],
  table: ['screens/table/table-screen.tsx', 'screens/table/stage/use-stage.ts'],
  games: ['screens/games/games.tsx', 'app/files/import-games.ts'],
  teach: ['screens/live/teach/teach.tsx'],
  outcome: ['screens/outcome/outcome-screen.tsx'],
  debrief: ['screens/debrief/debrief-screen.tsx'],
  report: ['screens/debrief/report/report-screen.tsx'],
} as const;

/** The parts as groups of modules, of which each takes what those before it have left. */
export function partsOf(root: string): readonly Rolldown.CodeSplittingGroup[] {
  const idOf = (file: string): string => normalizePath(join(root, 'src', file));
  const alone = idOf(first);
  return Object.entries(parts).map(([part, leading], at, { length }) => {
    const from = leading.map(idOf);
    let reached: ReadonlySet<string> | undefined;
    return {
      debugName: part,
      name: (id, modules) => {
        reached ??= reach(from, modules);
        return reached.has(id) && id !== alone ? part : null;
      },
      priority: length - at, // a negative one counts as the highest
    };
  });
}

/** Throws an Error where one of the modules to begin from is not there. */
function reach(from: readonly string[], modules: Rolldown.ChunkingContext): ReadonlySet<string> {
  const missing = from.find((id) => modules.getModuleInfo(id) === null);
  if (missing !== undefined)
    throw new Error(`A part is to begin at ${missing}: no page leads there`);
  const reached = new Set(from);
  // A set goes on to what is put into it on the way.
  for (const id of reached) {
    for (const next of modules.getModuleInfo(id)?.importedIds ?? []) reached.add(next);
  }
  return reached;
}
