import type { NonPaperAnswer } from '../negotiation/move.ts';
import type { View } from '../negotiation/view.ts';
import type { Package, PartyId } from '../scenario/scenario.ts';

/** N27: the drafts that a party has handed over, in their order. */
export function draftsHanded({ log }: View, by: PartyId): readonly Package[] {
  return log.flatMap((each) =>
    each.kind === 'nonPaperHanded' && each.party === by ? [each.package] : [],
  );
}

interface Weighed {
  readonly by: PartyId; // who answered
  readonly draft: Package;
  readonly answer: NonPaperAnswer;
}

/** N27: the drafts that were answered, with what was said of them, in their order. */
export function draftsWeighed({ log }: View): readonly Weighed[] {
  return log.flatMap((each) =>
    each.kind === 'nonPaperAnswered'
      ? [{ by: each.party, draft: each.package, answer: each.answer }]
      : [],
  );
}
