import type { Ways } from '../../../press/grammar.ts';
import type { Names } from '../../../press/names.ts';
import type { When } from '../../../press/statements/shift.ts';
import type { PartyId, RatifierId } from '../../../scenario/scenario.ts';
import { capitalised } from '../../../lib/capitalised.ts';
import { namingOf, type Naming } from '../../en/front-page/naming.ts';
import { atTheTable, onTheLine } from './moments.ts';

/** The scenario's words as they stand within a plain sentence. */
export interface PlainNaming extends Naming {
  readonly pair: string; // “Helsinki and Riga”
  readonly team: (party: PartyId) => string; // “the Finnish team”
  readonly Home: (party: PartyId) => string; // as it begins a line
  readonly Ratifier: (id: RatifierId) => string; // as it begins a line
  readonly Ratifiers: (ids: readonly RatifierId[]) => string;
  readonly is: (ids: readonly RatifierId[], one: string, many: string) => string;
  readonly at: (when: When) => Ways;
  readonly talks: 'talks' | 'call';
}

export function plainNamingOf(names: Names): PlainNaming {
  const naming = namingOf(names);
  const { actor, adjective, areMany, byTelephone, home, ratifier, ratifiers, sides } = naming;
  const moments = byTelephone ? onTheLine : atTheTable;
  return {
    ...naming,
    where: byTelephone ? 'on the telephone' : naming.where,
    pair: sides.map(actor).join(' and '),
    team: (party) => `the ${adjective(party)} team`,
    Home: (party) => capitalised(home(party)),
    Ratifier: (id) => capitalised(ratifier(id)),
    Ratifiers: (ids) => capitalised(ratifiers(ids)),
    is: (ids, one, many) => (areMany(ids) ? many : one),
    at: (when) => moments[when],
    talks: byTelephone ? 'call' : 'talks',
  };
}
