import { useState } from 'react';
import { Choices } from '../../controls/choices.tsx';
import { Panel } from '../../page/panel.tsx';
import { useBench } from '../bench.ts';
import { entriesOf } from '../../../words/transcript/entries.ts';
import { subjectOf, type Subject } from '../../../words/subject.ts';
import { signed } from '../../../words/numbers.ts';
import { EntryText } from './entry-text.tsx';
import { RecordLog } from './record-log.tsx';
import panels from '../panels.module.css';
import styles from './transcript.module.css';

const filters = ['all', 'offers', 'caucus', 'meters', 'events'] as const;

/** All that was said and done, by round; and why trust moved. */
export function Transcript() {
  const { view, names, speeches, t, watching } = useBench();
  const [filter, setFilter] = useState<'all' | Subject>('all');
  const shown = view.log.filter(
    // That a round opens, its heading says.
    (each) => each.kind !== 'roundOpened' && (filter === 'all' || subjectOf(each) === filter),
  );
  const rounds = [...new Set(shown.map(({ round }) => round))].toReversed();
  return (
    <div className={panels['stack']}>
      <Choices
        label={t('transcript.show')}
        look="row"
        value={filter}
        choices={filters.map((value) => ({ value, label: t(`transcript.filters.${value}`) }))}
        onChange={setFilter}
      />
      {shown.length === 0 && <p className={panels['soft']}>{t('transcript.none')}</p>}
      {rounds.map((round) => (
        <Panel key={round} title={t('transcript.round', { round })} look="plain">
          <ol className={styles['transcript']}>
            {entriesOf(
              names,
              speeches,
              shown.filter((each) => each.round === round),
            ).map((entry, index) => {
              const [first] = entry.happenings;
              return (
                <li key={index} data-look={subjectOf(first)}>
                  <EntryText entry={entry} folded />
                  {first.audience === view.party && !watching && view.phase !== 'over' && (
                    <small> {t('transcript.yourEyes')}</small>
                  )}
                </li>
              );
            })}
          </ol>
        </Panel>
      ))}
      <RecordLog />
      <TrustLog />
    </div>
  );
}

function TrustLog() {
  const { view, names, t } = useBench();
  const moves = view.log.filter((each) => each.kind === 'trustMoved');
  return (
    <Panel title={t('transcript.trust')}>
      <p>{t('transcript.trustStart', { trust: view.scenario.trust })}</p>
      {moves.length === 0 && <p className={panels['soft']}>{t('transcript.trustNone')}</p>}
      <ul className={panels['lines']}>
        {moves.map((each, index) => (
          <li key={index}>
            {t('transcript.trustLine', {
              round: each.round,
              by: signed(each.by),
              now: each.now,
              reason: names.speak(`happenings:trustReason.${each.reason}`),
            })}
          </li>
        ))}
      </ul>
    </Panel>
  );
}
