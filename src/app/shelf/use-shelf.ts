import { useTranslation } from 'react-i18next';
import { shelfIn } from './shelf.ts';
import type { ShelfEntry } from './shelf-entry.ts';

/** The bundled scenarios in the language of the page. */
export function useShelf(): readonly ShelfEntry[] {
  const { i18n } = useTranslation();
  return shelfIn(i18n.language);
}
