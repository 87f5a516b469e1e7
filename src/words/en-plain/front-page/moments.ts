import type { Ways } from '../../../press/grammar.ts';
import type { When } from '../../../press/statements/shift.ts';

type Moments = Readonly<Record<When, Ways>>;

/** When in the talks a thing was done, within a sentence. */
export const atTheTable: Moments = {
  opening: ['at the very start', 'when the talks began', 'right at the beginning'],
  early: ['early on', 'early in the talks', 'in the first half of the talks'],
  late: ['late in the talks', 'later on', 'in the second half of the talks'],
  closing: ['near the end', 'in the last part of the talks', 'shortly before the talks ended'],
};

export const onTheLine: Moments = {
  opening: ['at the very start', 'when the call began', 'right at the beginning'],
  early: ['early on', 'early in the call', 'in the first half of the call'],
  late: ['late in the call', 'later on', 'in the second half of the call'],
  closing: ['near the end', 'in the last part of the call', 'shortly before the call ended'],
};
