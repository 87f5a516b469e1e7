import type { CSSProperties } from 'react';
import type { PublicParty } from '../../negotiation/view.ts';
import { Mark } from './mark.tsx';
import styles from './party-mark.module.css';

type Marked = Pick<PublicParty, 'name' | 'flag' | 'emblem' | 'colour'>;

/** Never a colour alone: the flag or emblem, the name, and then the colour. */
export function PartyMark({
  party,
  short = false,
}: {
  readonly party: Marked;
  readonly short?: boolean;
}) {
  return (
    <span className={styles['mark']} style={partyColour(party)}>
      <Mark of={party} />
      <span className={short ? 'visually-hidden' : styles['name']}>{party.name}</span>
    </span>
  );
}

/** Hands a party's colour to the styles of whatever is drawn inside. */
export function partyColour(party: Pick<Marked, 'colour'>): CSSProperties {
  return { '--party': party.colour } as CSSProperties;
}
