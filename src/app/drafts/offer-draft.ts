import type { TableMove } from '../../negotiation/move.ts';
import type { IssueId, OptionId, Package } from '../../scenario/scenario.ts';
import type { OfferDraft } from '../game-store.ts';

/** The alternative that is being worked on. */
export function shownPackage(draft: OfferDraft): Package {
  return draft.packages[draft.shown] ?? {};
}

/** Puts an option into the alternative shown; undefined leaves the issue out of it. */
export function chooseOption(
  draft: OfferDraft,
  issue: IssueId,
  option: OptionId | undefined,
): OfferDraft {
  const { [issue]: _, ...others } = shownPackage(draft);
  return withShown(draft, option === undefined ? others : { ...others, [issue]: option });
}

/** Puts other contents into the alternative shown. */
export function withShown(draft: OfferDraft, pkg: Package): OfferDraft {
  const packages = draft.packages.map((each, index) => (index === draft.shown ? pkg : each));
  return { ...draft, packages };
}

/** N10: one more alternative, begun as a copy of the one shown; a menu is never severable. */
export function addAlternative(draft: OfferDraft, most: number): OfferDraft {
  if (draft.packages.length >= most) return draft;
  const packages = [...draft.packages, shownPackage(draft)];
  return { ...draft, packages, shown: packages.length - 1, severable: false };
}

/** Takes the alternative shown away; the last one is emptied instead. */
export function dropAlternative(draft: OfferDraft): OfferDraft {
  if (draft.packages.length === 1) return withShown(draft, {});
  const packages = draft.packages.filter((_, index) => index !== draft.shown);
  return { ...draft, packages, shown: Math.max(0, draft.shown - 1) };
}

/** A draft speaks of open issues only. */
export function withoutClosed(draft: OfferDraft, closed: Package): OfferDraft {
  const touched = draft.packages.some((pkg) => Object.keys(pkg).some((issue) => issue in closed));
  if (!touched) return draft;
  const packages = draft.packages.map((pkg) =>
    Object.fromEntries(Object.entries(pkg).filter(([issue]) => !(issue in closed))),
  );
  return { ...draft, packages };
}

export function isEmptyDraft({ packages }: OfferDraft): boolean {
  return packages.every((pkg) => Object.keys(pkg).length === 0);
}

/** The move that tables a draft; whether it is legal is for the rules to say. */
export function draftedMove({ packages, severable, final }: OfferDraft): TableMove {
  return { kind: 'table', packages, severable, final };
}
