import { fetchEnds } from '../../app/studio/look/sample-ends.ts';
import { useOutcomeWords } from '../outcome/outcome-words.ts';
import { Missed } from '../trouble/missed.tsx';
import { useFetched } from '../trouble/use-fetched.ts';
import { OnCanvas } from './on-canvas.tsx';
import styles from './gallery.module.css';

/** How talks can end, each as the stage leaves it. */
export function Endings() {
  const words = useOutcomeWords();
  const { part: ends, failed, again } = useFetched(fetchEnds);
  if (failed) return <Missed onAgain={again} />;
  return (
    <div className={styles['rooms']}>
      {ends?.map(({ kind, staging, view }) => (
        <OnCanvas
          key={`${staging}-${kind}`}
          name={`ending-${staging}-${kind}`}
          caption={(staging === 'table' ? words.captions : words.onTheLine)[kind]}
          draw={({ showEnding }, canvas, theme) => showEnding(canvas, view, theme, words)}
        />
      ))}
    </div>
  );
}
