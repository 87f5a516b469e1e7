import { useTranslation } from 'react-i18next';
import type { Tile } from '../../../../classroom/sight/teacher-sight.ts';
import { markLetters } from '../../../../lib/mark-letters.ts';
import type { Issue } from '../../../../scenario/scenario.ts';
import { partyColour } from '../../../parties/party-mark.tsx';
import { useConsole } from '../console-context.ts';
import { useParties } from '../use-parties.ts';
import styles from './talks.module.css';

/** Each issue as a track: both sides' public positions on it, or where it was closed. */
export function Tracks({ tile }: { readonly tile: Tile }) {
  const { t } = useTranslation('console');
  const { told } = useConsole();
  if (told === undefined) return null;
  return (
    <ul className={styles['tracks']} aria-label={t('talks.tracks')}>
      {told.scenario.issues.map((issue) => (
        <li key={issue.id}>
          <Track issue={issue} tile={tile} />
        </li>
      ))}
    </ul>
  );
}

function Track({ issue, tile }: { readonly issue: Issue; readonly tile: Tile }) {
  const { t } = useTranslation('console');
  const parties = useParties();
  const { short, options } = issue;
  const closed = tile.closed[issue.id];
  const titleOf = (id: string | undefined) => options.find((option) => option.id === id)?.title;
  const stands = parties.map((party) => ({ party, at: tile.stands[party.id]?.[issue.id] }));
  const words =
    closed === undefined
      ? stands
          .map(({ party, at }) =>
            t('talks.stand', { party: party.name, option: titleOf(at) ?? '' }),
          )
          .join(' ')
      : t('talks.closed', { option: titleOf(closed) ?? '' });
  return (
    <>
      <span className={styles['short']}>{short}</span>
      <span className="visually-hidden">{words}</span>
      <span className={styles['track']} aria-hidden="true" title={words}>
        {options.map(({ id }) => (
          <span key={id} className={styles['place']} data-closed={closed === id || undefined}>
            {closed === undefined
              ? stands
                  .filter(({ at }) => at === id)
                  .map(({ party }, index) => (
                    <span
                      key={party.id}
                      className={styles['token']}
                      data-two={index > 0 || undefined}
                      style={partyColour(party)}
                    >
                      {[...markLetters(party)][0]}
                    </span>
                  ))
              : closed === id && '✓'}
          </span>
        ))}
      </span>
    </>
  );
}
