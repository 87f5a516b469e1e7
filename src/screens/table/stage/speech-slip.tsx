import { X } from 'lucide-react';
import { useEffect, useState, type CSSProperties } from 'react';
import type { Happening } from '../../../negotiation/happening.ts';
import type { View } from '../../../negotiation/view.ts';
import type { SpeechSpot, SpeechSpots } from '../../../table/mount-table.ts';
import { foremostSpeech } from '../../../words/speech/foremost.ts';
import type { Speech } from '../../../words/speech/speeches.ts';
import { PartyMark, partyColour } from '../../parties/party-mark.tsx';
import { useBench } from '../bench.ts';
import { inLog } from '../in-log.ts';
import styles from './speech-slip.module.css';

interface SpeechSlipProps {
  /** Where on the stage, once that is laid; on the page where there is no stage to write upon. */
  readonly at: SpeechSpots | 'page' | undefined;
}

/**
 * What a side has just said, on a slip at its people on the stage, until something else is said, the
 * viewer acts, or it is put away. A screen reader hears it with what happened, and not from here.
 */
export function SpeechSlip({ at }: SpeechSlipProps) {
  const { view, names, t } = useBench();
  const { speech, putAway } = useLatestSpeech();
  if (speech === undefined || at === undefined) return null;
  const side = view.scenario.parties[0].id === speech.party ? 0 : 1;
  const party = view.scenario.parties[side];
  return (
    <div
      className={styles['place']}
      data-side={side}
      {...placeOf(at === 'page' ? undefined : at[side], party)}
    >
      <figure key={speech.line} className={styles['slip']} aria-label={t('slip.label')}>
        <div className={styles['paper']}>
          <figcaption>
            <PartyMark party={party} />
          </figcaption>
          <button
            type="button"
            className={styles['away']}
            aria-label={t('slip.away')}
            onClick={putAway}
          >
            <X aria-hidden="true" />
          </button>
          <p data-words>
            <Written text={names.speak('happenings:says', { words: speech.line })} />
          </p>
        </div>
      </figure>
    </div>
  );
}

/** At the speaker; else in the page's flow. */
function placeOf(spot: SpeechSpot | undefined, party: Parameters<typeof partyColour>[0]) {
  const colour = partyColour(party);
  if (spot === undefined) return { style: colour, 'data-along': 'page' };
  const { box, mouth, along } = spot;
  const style = {
    ...colour,
    left: box.x,
    top: box.y,
    width: box.width,
    height: box.height,
    '--mouth': `${mouth.x - box.x}px`,
  } as CSSProperties;
  return { style, 'data-along': along };
}

const writing = 560; // ms, until the last word begins

/** Words that appear one after the other; where motion is not wanted, all at once. */
function Written({ text }: { readonly text: string }) {
  const words = text.split(/(?<=\s)/);
  return words.map((word, index) => (
    <span
      key={index}
      className={styles['word']}
      style={{ animationDelay: `${Math.round((index / words.length) * writing)}ms` }}
    >
      {word}
    </span>
  ));
}

/** The latest thing said since the viewer last acted, and how to put it away. */
function useLatestSpeech() {
  const { game, view, speeches, watching } = useBench();
  const { happenings } = game;
  const [seen, setSeen] = useState(happenings);
  const [speech, setSpeech] = useState<Speech>();
  if (seen !== happenings) {
    setSeen(happenings);
    const said = foremostSpeech(speeches, inLog(view, happenings));
    if (said !== undefined) setSpeech(said);
    else if (!watching && happenings.some((each) => isBy(each, view))) setSpeech(undefined);
  }
  const putAway = () => {
    setSpeech(undefined);
  };
  const isShown = speech !== undefined;
  useEffect(() => {
    if (!isShown) return;
    const press = (event: KeyboardEvent): void => {
      const inDialog = event.target instanceof Element && event.target.closest('[role="dialog"]');
      if (event.key === 'Escape' && !inDialog) setSpeech(undefined);
    };
    document.addEventListener('keydown', press);
    return () => {
      document.removeEventListener('keydown', press);
    };
  }, [isShown]);
  return { speech, putAway };
}

function isBy(happening: Happening, { party }: View): boolean {
  return 'party' in happening && happening.party === party;
}
