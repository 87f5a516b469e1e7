import { markLetters } from '../../../lib/mark-letters.ts';
import type { PartyId } from '../../../scenario/scenario.ts';
import { partyColour } from '../../parties/party-mark.tsx';
import { useBench } from '../bench.ts';
import styles from './rows.module.css';

interface StandMarkProps {
  readonly party: PartyId;
  readonly drafted?: boolean; // hollow, as the draft on the stage
}

/** A party's token as it lies on the stage: the left one round, the right one square. */
export function StandMark({ party, drafted = false }: StandMarkProps) {
  const { view } = useBench();
  const side = view.scenario.parties.findIndex(({ id }) => id === party);
  const of = view.scenario.parties[side];
  if (!of) return null;
  return (
    <i
      translate="no"
      className={styles['token']}
      style={partyColour(of)}
      data-side={side}
      data-drafted={drafted || undefined}
    >
      {markLetters(of)}
    </i>
  );
}
