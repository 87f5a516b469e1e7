import { speechWords } from '../../../words/speech/speech-words.ts';
import type { Entry } from '../../../words/transcript/entries.ts';
import { useBench } from '../bench.ts';
import styles from './transcript.module.css';

interface EntryTextProps {
  readonly entry: Entry;
  readonly folded?: boolean; // with what lies under it, one tap away
}

/** What happened, what was said with it, and under it what is too long for a line. */
export function EntryText({ entry, folded = false }: EntryTextProps) {
  const { names } = useBench();
  const { words, speech } = entry;
  return (
    <>
      {words}
      {speech !== undefined && <p className={styles['speech']}>{speechWords(names, speech)}</p>}
      {folded && <Under entry={entry} />}
    </>
  );
}

function Under({ entry: { sheets, more } }: { readonly entry: Entry }) {
  const { names } = useBench();
  const { speak } = names;
  if (sheets.length === 0 && more.length === 0) return null;
  return (
    <details className={styles['under']}>
      <summary>{speak(more.length > 0 ? 'happenings:particulars' : 'happenings:whole')}</summary>
      {more.map((each, index) => (
        <p key={index}>{each}</p>
      ))}
      {sheets.map(({ title, clauses }, index) => (
        <section key={index} aria-label={title}>
          {title !== undefined && <strong>{title}</strong>}
          <dl>
            {clauses.map(({ issue, option, said }) => (
              <div key={issue}>
                <dt>{issue}</dt>
                <dd>
                  {option}
                  {said !== undefined && <q>{said}</q>}
                </dd>
              </div>
            ))}
          </dl>
        </section>
      ))}
    </details>
  );
}
