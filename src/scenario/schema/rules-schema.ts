import type * as z from 'zod';
import { block, whole } from './fields.ts';

const gain = () => whole(0, 30).exactOptional();
const loss = () => whole(-30, 0).exactOptional();

/** N40: what an act or an end does to trust. */
const trust = block({
  accepted: gain(),
  initialled: gain(),
  expertsAgreed: gain(),
  expertsRefused: loss(),
  commitment: loss(),
  retreat: loss(),
  reopened: loss(),
  leak: loss(),
  finalDeclined: loss(),
  walkOut: loss(),
  ratified: gain(),
  unratified: loss(),
});

/** The numbers of the rules that talks may set themselves; those left out are the rulebook's. */
export const rulesSchema = block({
  dispatchesARound: whole(0, 5).exactOptional(),
  menuAtMost: whole(1, 5).exactOptional(),
  patienceRounds: whole(1, 20).exactOptional(),
  walkOutPrice: whole(0, 20).exactOptional(),
  barredRounds: whole(0, 20).exactOptional(),
  inconsistency: whole(0, 20).exactOptional(),
  justifiedInconsistency: whole(0, 20).exactOptional(),
  reassuredAtMost: whole(1, 5).exactOptional(),
  initialledAtMost: whole(0, 30).exactOptional(),
  trust: trust.exactOptional(),
});

export type OwnRules = z.output<typeof rulesSchema>;
