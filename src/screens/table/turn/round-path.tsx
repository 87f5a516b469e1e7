import { useBench } from '../bench.ts';
import styles from './turn-bar.module.css';

interface RoundPathProps {
  readonly first: string; // who has the first floor of this round
  readonly floor: string | undefined; // whose floor it is now
}

type Stop = 'caucus' | 'firstFloor' | 'secondFloor' | 'end';
const stops: readonly Stop[] = ['caucus', 'firstFloor', 'secondFloor', 'end'];

/** N2: the course of a round, and where in it the talks are. */
export function RoundPath({ first, floor }: RoundPathProps) {
  const { view, names, t } = useBench();
  const second = first === view.party ? view.other : view.party;
  const at = stopNow(view.phase, view.floors.length, floor);
  return (
    <ol className={styles['path']} aria-label={t('turn.steps')}>
      {stops.map((stop, index) => (
        <li
          key={stop}
          aria-current={index === at ? 'step' : undefined}
          data-done={index < at || undefined}
        >
          {t(`path.${stop}`, { party: names.party(stop === 'firstFloor' ? first : second) })}
        </li>
      ))}
    </ol>
  );
}

function stopNow(phase: string, floors: number, floor: string | undefined): number {
  if (floor !== undefined) return floors === 0 ? 1 : 2;
  return phase === 'caucus' || phase === 'reply' || phase === 'dispatches' ? 0 : 3;
}
