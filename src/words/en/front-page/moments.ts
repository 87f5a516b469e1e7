import { capitalised } from '../../../lib/capitalised.ts';
import type { Ways } from '../../../press/grammar.ts';
import type { When } from '../../../press/statements/shift.ts';

type Moments = Readonly<Record<When, Ways>>;

/** When in the talks a thing was done, within a sentence. */
export const atTheTable: Moments = {
  opening: [
    'at the outset',
    'in the opening session',
    'as the talks opened',
    'at the first session',
  ],
  early: [
    'early in the talks',
    'early on',
    'in the first half of the talks',
    'in the earlier sessions',
  ],
  late: [
    'late in the talks',
    'well into the talks',
    'in the second half of the talks',
    'in the later sessions',
    'with the talks well advanced',
  ],
  closing: [
    'in the closing session',
    'towards the end',
    'in the final session',
    'at the close of the talks',
    'in the final hours',
    'in the last stage of the talks',
  ],
};

export const onTheLine: Moments = {
  opening: ['at the outset', 'at the start of the call', 'as the call began'],
  early: ['early in the call', 'early on', 'in the first half of the call'],
  late: ['late in the call', 'well into the call', 'in the second half of the call'],
  closing: [
    'shortly before the end',
    'towards the end',
    'in the last part of the call',
    'in the final minutes',
    'just before the call ended',
  ],
};

/** Moments at the beginning of a sentence. */
export function begun([first, ...more]: Ways): Ways {
  return [capitalised(first), ...more.map(capitalised)];
}
