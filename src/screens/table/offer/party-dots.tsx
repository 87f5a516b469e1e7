import type { Issue } from '../../../scenario/scenario.ts';
import { partyColour } from '../../parties/party-mark.tsx';
import { useBench } from '../bench.ts';
import styles from './offer.module.css';

interface PartyDotsProps {
  readonly issue: Issue;
  readonly chosen: string | undefined;
}

/** A small picture of a track: where both stand and what is drafted. The words stand beside it. */
export function PartyDots({ issue, chosen }: PartyDotsProps) {
  const { view } = useBench();
  const [mine, theirs] = [view.mine.stands[issue.id], view.theirs.stands[issue.id]];
  const colourOf = (id: string) => {
    const party = view.scenario.parties.find((each) => each.id === id);
    return party && partyColour(party);
  };
  return (
    <span className={styles['dots']} aria-hidden="true">
      {issue.options.map(({ id }) => (
        <span key={id} data-chosen={id === chosen || undefined}>
          {id === mine && <i style={colourOf(view.party)} data-own />}
          {id === theirs && <i style={colourOf(view.other)} />}
        </span>
      ))}
    </span>
  );
}
