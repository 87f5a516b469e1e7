import { useMemo } from 'react';
import { useSentence } from '../../../app/languages/sentence.ts';
import { refusalWords } from '../../../words/refusal.ts';
import { useTranslation } from 'react-i18next';
import {
  type ComparedMove,
  followedSides,
  type FollowedSide,
} from '../../../debrief/chapters/followed.ts';
import { partyIn, useEnded } from '../ended.ts';
import { moveWords } from '../move-words.ts';
import { Twin } from '../twin.tsx';
import { WideTable } from '../../page/wide-table.tsx';
import panels from '../panels.module.css';
import styles from './refusals.module.css';

/** Where a side followed an earlier game: how far it kept to it, and each of its moves. */
export function FollowedRecord() {
  const { review } = useEnded();
  const sides = useMemo(() => followedSides(review), [review]);
  return sides.map((side) => <Followed key={side.party} side={side} />);
}

function Followed({ side }: { readonly side: FollowedSide }) {
  const ended = useEnded();
  const { t } = useTranslation('debrief');
  const { t: shell } = useTranslation('shell');
  const { seat, moves, kept, left } = side;
  const { adjective } = partyIn(ended, side.party);
  return (
    <>
      <p className={panels['measure']}>
        {t(seat.heldBy === 'person' ? 'followed.lead' : 'followed.leadAi', {
          adjective,
          kept,
          of: moves.length,
          persona: shell(`persona.${seat.persona}`),
          skill: shell(`skill.${seat.skill}`),
        })}{' '}
        {left?.source.kind === 'own'
          ? t('followed.first', {
              round: left.round,
              phase: shell(`record.phase.${left.phase}`),
              why: shell(`record.why.${left.source.why}`),
            })
          : t('followed.never')}
      </p>
      <Twin summary={t('followed.caption', { adjective })}>
        <WideTable caption={t('followed.caption', { adjective })} hideCaption>
          <thead>
            <tr>
              <th scope="col">{t('round')}</th>
              <th scope="col">{t('followed.made')}</th>
              <th scope="col">{t('followed.asRecorded')}</th>
            </tr>
          </thead>
          <tbody>
            {moves.map((each) => (
              <tr key={each.move}>
                <td>{each.round}</td>
                <th scope="row">{made(each)}</th>
                <td className={styles['recorded']}>
                  <AsRecorded move={each} />
                </td>
              </tr>
            ))}
          </tbody>
        </WideTable>
      </Twin>
    </>
  );

  function made({ move }: ComparedMove): string {
    const recorded = ended.review.moves[move];
    return recorded === undefined ? '' : moveWords(ended, t, recorded.move);
  }
}

function AsRecorded({ move: { source, instead, refused } }: { readonly move: ComparedMove }) {
  const ended = useEnded();
  const { t } = useTranslation('debrief');
  const { t: shell } = useTranslation('shell');
  const say = useSentence();
  if (source.kind === 'record') return t('followed.yes');
  return (
    <>
      {t('followed.no', { why: shell(`record.why.${source.why}`) })}{' '}
      {refused && <span>{refusalWords(say, refused.seen, refused.refusal)} </span>}
      {instead && (
        <p className={panels['soft']}>
          {t('followed.recorded', { move: moveWords(ended, t, instead) })}
        </p>
      )}
    </>
  );
}
