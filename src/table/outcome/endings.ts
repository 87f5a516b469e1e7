import type { OutcomeKind } from '../../scenario/scenario.ts';
import { emptyTable } from './empty-table.ts';
import { byTelephone, type Ending, type EndingBrief } from './ending.ts';
import { handshake } from './handshake.ts';
import { brokenOff } from './line-broken-off.ts';
import { receiversDown } from './line-receivers-down.ts';
import { refusal } from './refusal.ts';
import { signing } from './signing.ts';
import { walkOut } from './walk-out.ts';

type Staging = Readonly<Record<OutcomeKind, (brief: EndingBrief) => Ending>>;

const atTheTable: Staging = {
  agreement: signing,
  partial: handshake,
  stalemate: emptyTable,
  walkOut,
  unratified: refusal,
};

/** Who only spoke over a line shakes no hands and leaves by no door. */
const onTheLine: Staging = {
  agreement: receiversDown,
  partial: receiversDown,
  stalemate: receiversDown,
  walkOut: brokenOff,
  unratified: refusal,
};

/** The ending that belongs to how the game ended. */
export function endingOf(brief: EndingBrief): Ending {
  const staging = byTelephone(brief) ? onTheLine : atTheTable;
  return staging[brief.view.outcome?.kind ?? 'stalemate'](brief);
}
