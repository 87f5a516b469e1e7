import { rememberSpoken } from '../languages/spoken.ts';
import type { ShelfEntry } from './shelf-entry.ts';

/** The bundled scenarios, oldest talks first. See .config/shelf-plugin.ts. */
export const shelf: readonly ShelfEntry[] = Object.values(
  import.meta.glob<ShelfEntry | undefined>(['/scenarios/*.yaml', '!/scenarios/*.*.yaml'], {
    eager: true,
    query: '?shelf',
    import: 'default',
  }),
)
  .filter((entry) => entry !== undefined)
  .sort((a, b) => a.date.localeCompare(b.date));

for (const entry of shelf) rememberSpoken(entry, entry.language);
