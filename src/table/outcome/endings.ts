import type { OutcomeKind } from '../../scenario/scenario.ts';
import { emptyTable } from './empty-table.ts';
import type { Ending, EndingBrief } from './ending.ts';
import { handshake } from './handshake.ts';
import { refusal } from './refusal.ts';
import { signing } from './signing.ts';
import { walkOut } from './walk-out.ts';

const stage: Readonly<Record<OutcomeKind, (brief: EndingBrief) => Ending>> = {
  agreement: signing,
  partial: handshake,
  stalemate: emptyTable,
  walkOut,
  unratified: refusal,
};

/** The ending that belongs to how the game ended. */
export function endingOf(brief: EndingBrief): Ending {
  return stage[brief.view.outcome?.kind ?? 'stalemate'](brief);
}
