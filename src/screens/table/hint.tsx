import { useSettings } from '../../app/settings.ts';
import type { View } from '../../negotiation/view.ts';
import { Note } from '../page/note.tsx';
import { useBench } from './bench.ts';

type HintId = 'caucus' | 'stage' | 'offer' | 'answer';

/** The one hint that fits what a newcomer has to do now: the first that was not put away. */
export function Hint() {
  const { view, watching, t } = useBench();
  const seen = useSettings(({ notes }) => notes);
  const hint = watching ? undefined : hintsFor(view).find((id) => !seen.includes(`table-${id}`));
  if (hint === undefined) return null;
  return (
    <Note key={hint} id={`table-${hint}`}>
      {t(`hint.${hint}`)}
    </Note>
  );
}

function hintsFor({ round, phase, turn, party }: View): readonly HintId[] {
  if (turn !== party) return [];
  if (phase === 'caucus' && round === 1) return ['stage', 'caucus'];
  if (phase === 'floor' && round <= 2) return ['offer'];
  return phase === 'answer' && round <= 2 ? ['answer'] : [];
}
