import { pathTo } from '../../../app/routes.ts';
import { LinkButton } from '../../controls/button.tsx';
import { Panel } from '../../page/panel.tsx';
import { useBench } from '../bench.ts';
import { entriesOf } from '../../../words/transcript/entries.ts';
import { EntryText } from '../transcript/entry-text.tsx';
import styles from './now.module.css';
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

/** How the talks ended, in a few lines; the rest is told on the next screen. */
export function EndedPanel() {
  const { view, game, names, speeches, t } = useBench();
  if (!view.outcome) return null;
  const last = view.log.filter(({ kind }) => telling.includes(kind));
  return (
    <Panel title={names.speak(`happenings:ended.${view.outcome.kind}`)}>
      <ul className={transcript['transcript']}>
        {entriesOf(names, speeches, last).map((entry, index) => (
          <li key={index} data-look="events">
            <EntryText entry={entry} />
          </li>
        ))}
      </ul>
      <p className={styles['answers']}>
        <LinkButton look="primary" to={pathTo.outcome(game.id)}>
          {t('turn.outcome')}
        </LinkButton>
      </p>
    </Panel>
  );
}
