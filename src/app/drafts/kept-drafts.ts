import { emptyDraft, gameStore, type OfferDraft } from '../game-store.ts';
import { isRecord } from '../plain-data.ts';
import type { Package, PartyId } from '../../scenario/scenario.ts';

const key = 'common-ground:drafts';

export type Drafts = Readonly<Record<PartyId, OfferDraft>>;

/** Keeps the offers that are being put together, which are no moves yet, over a reload of this tab. */
export function keepDraftsOnReload(present: () => Drafts): void {
  if (typeof window === 'undefined') return;
  window.addEventListener('pagehide', () => {
    const { game } = gameStore.getState();
    try {
      if (game) sessionStorage.setItem(key, JSON.stringify({ game: game.id, drafts: present() }));
    } catch {
      // Blocked or full: then a reload begins an offer anew.
    }
  });
}

/** The offers that were being put together in this game before the tab was reloaded; given once. */
export function draftsBeforeReload(game: string): Drafts {
  try {
    const kept: unknown = JSON.parse(sessionStorage.getItem(key) ?? 'null');
    sessionStorage.removeItem(key);
    if (!isRecord(kept) || kept['game'] !== game || !isRecord(kept['drafts'])) return {};
    const drafts = Object.entries(kept['drafts']);
    return Object.fromEntries(drafts.map(([party, draft]) => [party, readDraft(draft)]));
  } catch {
    return {};
  }
}

function readDraft(draft: unknown): OfferDraft {
  if (!isRecord(draft) || !Array.isArray(draft['packages'])) return emptyDraft;
  const packages: readonly unknown[] = draft['packages'];
  const shown = Number(draft['shown']);
  if (packages[shown] === undefined || !packages.every(isPackage)) return emptyDraft;
  return {
    packages,
    shown,
    severable: draft['severable'] === true,
    final: draft['final'] === true,
  };
}

function isPackage(pkg: unknown): pkg is Package {
  return isRecord(pkg) && Object.values(pkg).every((option) => typeof option === 'string');
}
