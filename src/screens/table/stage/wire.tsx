import { useEffect, useRef } from 'react';
import { sinceOwnMove } from '../since-own-move.ts';
import { useBench } from '../bench.ts';
import { entriesOf } from '../../../words/transcript/entries.ts';
import { subjectOf } from '../../../words/subject.ts';
import { EntryText } from '../transcript/entry-text.tsx';
import styles from './wire.module.css';

/** What happened since the viewer's last move, in order, like slips from a news wire. */
export function Wire() {
  const { view, names, speeches, t, goTo } = useBench();
  const latest = entriesOf(names, speeches, sinceOwnMove(view));
  const list = useRef<HTMLUListElement>(null);
  const length = view.log.length;
  useEffect(() => {
    list.current?.scrollTo({ top: 0 });
  }, [length]);
  return (
    <section className={styles['wire']} aria-labelledby="wire">
      <p className={styles['wireHead']}>
        <strong id="wire">{t('wire.label')}</strong>
        <button
          type="button"
          className={styles['wireAll']}
          onClick={() => {
            goTo('transcript');
          }}
        >
          {t('wire.all')}
        </button>
      </p>
      {/* It scrolls, so it must be reachable by keyboard. */}
      {/* eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex */}
      <ul ref={list} tabIndex={0} aria-labelledby="wire">
        {latest.map((entry) => (
          <li
            key={view.log.indexOf(entry.happenings[0])}
            data-look={subjectOf(entry.happenings[0])}
          >
            <EntryText entry={entry} />
          </li>
        ))}
      </ul>
    </section>
  );
}
