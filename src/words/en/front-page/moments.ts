import type { When } from '../../../press/statements/shift.ts';

type Moments = Readonly<Record<When, readonly [string, string, string]>>;

/** When in the talks a thing was done, within a sentence. */
export const atTheTable: Moments = {
  opening: ['at the outset', 'in the opening session', 'as the talks opened'],
  early: ['early in the talks', 'early on', 'in the first half of the talks'],
  late: ['late in the talks', 'well into the talks', 'in the second half of the talks'],
  closing: ['in the closing session', 'towards the end', 'as the talks drew to a close'],
};

export const onTheLine: Moments = {
  opening: ['at the outset', 'at the start of the call', 'as the call began'],
  early: ['early in the call', 'early on', 'in the first half of the call'],
  late: ['late in the call', 'well into the call', 'in the second half of the call'],
  closing: ['shortly before the end', 'towards the end', 'as the call drew to a close'],
};
