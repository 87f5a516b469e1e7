import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { useStore } from 'zustand';
import { loadOwnShelf, ownShelfStore } from './own/own-shelf.ts';
import { shelfIn } from './shelf.ts';
import type { ShelfEntry } from './shelf-entry.ts';

/** The scenarios of the shelf in the language of the page: the bundled ones, then a person's own. */
export function useShelf(): readonly ShelfEntry[] {
  const { i18n } = useTranslation();
  return shelfIn(i18n.language, useStore(ownShelfStore).entries);
}

/** Whether it is known what a person put there. */
export function useShelfRead(): boolean {
  useEffect(() => {
    void loadOwnShelf();
  }, []);
  return useStore(ownShelfStore).scenarios !== undefined;
}
