import { Panel } from '../../page/panel.tsx';
import { useBench } from '../bench.ts';
import { entriesOf } from '../../../words/transcript/entries.ts';
import { EntryText } from '../transcript/entry-text.tsx';
import transcript from '../transcript/transcript.module.css';

const telling = [
  'endedByModerator',
  'walkedOut',
  'judgedWalkOut',
  'annexDecided',
  'voted',
  'ratified',
  'epilogue',
];

/** How the talks ended, in a few lines; or that the text goes home, where its vote is still to be seen. */
export function EndedPanel() {
  const { view, names, speeches, t } = useBench();
  const { outcome } = view;
  const last = view.log.filter(({ kind }) => telling.includes(kind));
  return (
    <Panel title={outcome ? names.speak(`happenings:ended.${outcome.kind}`) : t('goesHome.title')}>
      {!outcome && <p>{t('goesHome.text')}</p>}
      <ul className={transcript['transcript']}>
        {entriesOf(names, speeches, last).map((entry, index) => (
          <li key={index} data-look="events">
            <EntryText entry={entry} />
          </li>
        ))}
      </ul>
    </Panel>
  );
}
