import { isEmptyDraft, shownPackage } from '../../../app/drafts/offer-draft.ts';
import type { OfferDraft } from '../../../app/game-store.ts';
import { reckonedIn } from '../../../reckoning/proposed.ts';
import type { Signing } from '../../../reckoning/signing.ts';
import { reckon, type Reckoning } from '../../../reckoning/worth.ts';
import type { Bench } from '../bench.ts';

/** What the ruler and the line over the decisions speak of. */
export interface Measured {
  readonly what: 'offer' | 'ticked' | 'draft' | 'annex' | 'now';
  readonly reckonings: readonly Reckoning[]; // one for each alternative
  readonly shown: number; // which of them is being worked on
}

/** What the main decision would bring: of an offer that awaits the viewer, else of their draft. */
export function measured(bench: Bench): Measured {
  const { view, game, desk, watching } = bench;
  const yours = view.turn === view.party && !watching;
  const offer = view.onTable === undefined ? undefined : view.offers[view.onTable];
  if (yours && view.phase === 'annex' && view.annex) {
    const annex = reckon(view, view.annex.package, { kind: 'annex' });
    return { what: 'annex', reckonings: [annex], shown: 0 };
  }
  if (offer && !isCountering(bench) && (offer.by !== view.party || isEmptyDraft(game.draft))) {
    if (yours && desk.ticked.length > 0) {
      const how = { kind: 'initial', issues: desk.ticked } as const;
      return { what: 'ticked', reckonings: [reckon(view, offer.packages[0] ?? {}, how)], shown: 0 };
    }
    return { what: 'offer', reckonings: reckonedIn(view, offer), shown: 0 };
  }
  if (!isEmptyDraft(game.draft) && view.phase !== 'over') {
    const how = offered(game.draft);
    const reckonings = game.draft.packages.map((pkg) => reckon(view, pkg, how));
    return { what: 'draft', reckonings, shown: game.draft.shown };
  }
  return { what: 'now', reckonings: [reckon(view, {})], shown: 0 };
}

/** Whether the viewer puts an offer of their own together while one awaits their answer. */
export function isCountering({ view, game, watching, tab }: Bench): boolean {
  const yours = view.turn === view.party && !watching;
  return yours && view.phase === 'answer' && tab === 'offer' && !isEmptyDraft(game.draft);
}

/** Whether anything was chosen or agreed that can be judged: until then nothing is held up. */
export function isWorthTelling({ what }: Measured, { view }: Bench): boolean {
  return what !== 'now' || Object.keys(view.closed).length > 0;
}

/** The draft as it is reckoned beside the dock, where that speaks of something else. */
export function draftReckoning({ view, game }: Bench): Reckoning {
  return reckon(view, shownPackage(game.draft), offered(game.draft));
}

function offered({ packages, severable }: OfferDraft): Signing {
  return { kind: 'offer', menu: packages, severable: severable && packages.length === 1 };
}
