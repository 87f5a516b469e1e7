import { ArrowLeftRight, Download, RotateCcw, Trash2 } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import { useUnwatched } from '../../app/debrief/votes-seen.ts';
import { download } from '../../app/files/download.ts';
import { fetched } from '../../app/fetched.ts';
import { firstWords } from '../../app/problem-words.ts';
import { pathTo } from '../../app/routes.ts';
import type { SavedGame } from '../../app/storage/saved-game.ts';
import { forgetGame } from '../../app/forget-game.ts';
import { announce } from '../page/announcer.ts';
import { LinkButton } from '../controls/button.tsx';
import { moment } from '../dates.ts';
import { Confirm } from '../controls/dialog.tsx';
import { Mark } from '../parties/mark.tsx';
import { useFailure } from '../trouble/use-failure.ts';
import { More } from './more.tsx';
import { useTakeChair } from './use-take-chair.ts';
import styles from './games.module.css';

interface GameRowProps {
  readonly game: SavedGame;
  readonly level: 3 | 4; // of its heading
  readonly onChange: () => Promise<void>;
}

export function GameRow({ game, level, onChange }: GameRowProps) {
  const { t, i18n } = useTranslation('games');
  const { t: shell } = useTranslation('shell');
  const [, go] = useLocation();
  const take = useTakeChair();
  const fail = useFailure();
  const Heading = `h${level}` as const;
  const [asking, setAsking] = useState(false);
  const { id, about, record, saved } = game;
  const who = about.seating === 'solo' ? t('solo', { seat: about.seatName }) : t(about.seating);
  const unwatched = useUnwatched()(game);
  const outcome = about.outcome && shell(`outcome.${about.outcome}`);
  const state = unwatched
    ? t('unwatched')
    : outcome === undefined
      ? about.begun
        ? t('round', { round: about.round, rounds: about.rounds })
        : t('preparing')
      : about.points === undefined
        ? outcome
        : t('outcomePoints', { outcome, points: about.points });

  const remove = async () => {
    await forgetGame(id);
    announce(t('deleted', { title: about.title }));
    await onChange();
  };

  const again = async () => {
    const { playAgain } = await fetched(() => import('../../app/fork-game.ts'));
    const begun = await playAgain(record);
    if (begun.ok) go(pathTo.dossier(begun.value));
    else announce(await firstWords(begun.error));
  };

  return (
    <li className={styles['row']}>
      {outcome === undefined || unwatched ? (
        <span className={styles['standing']}>{state}</span>
      ) : (
        <span className={styles['stamp']} data-outcome={about.outcome}>
          {outcome}
          {about.points !== undefined && <b>{t('stampPoints', { count: about.points })}</b>}
        </span>
      )}
      <div className={styles['about']}>
        <Heading>{about.title}</Heading>
        <p>
          {about.seating === 'solo' && <Mark of={about} />} {who}
          {saved > 0 && (
            <span className={styles['saved']}>
              {' '}
              · {t('saved', { when: moment(saved, i18n.language) })}
            </span>
          )}
        </p>
      </div>
      <div className={styles['actions']}>
        <LinkButton
          look={outcome === undefined || unwatched ? 'primary' : 'plain'}
          to={
            outcome !== undefined
              ? pathTo.outcome(id)
              : about.begun
                ? pathTo.table(id)
                : pathTo.dossier(id)
          }
        >
          {t(unwatched ? 'watch' : outcome === undefined ? 'continue' : 'see')}
          <span className="visually-hidden">: {about.title}</span>
        </LinkButton>
        <More
          title={about.title}
          acts={[
            ...(outcome === undefined
              ? []
              : [
                  {
                    id: 'again',
                    icon: <RotateCcw aria-hidden="true" />,
                    label: t('again'),
                    name: t('againNamed', { title: about.title }),
                    act: () => {
                      again().catch(fail);
                    },
                  },
                ]),
            // Which of two chairs to take is chosen in the debrief.
            ...(outcome === undefined || about.seating !== 'solo'
              ? []
              : [
                  {
                    id: 'chair',
                    icon: <ArrowLeftRight aria-hidden="true" />,
                    label: t('otherChair'),
                    name: t('otherChairNamed', { title: about.title }),
                    act: () => {
                      void take(record);
                    },
                  },
                ]),
            {
              id: 'export',
              icon: <Download aria-hidden="true" />,
              label: t('export'),
              name: t('exportNamed', { title: about.title }),
              act: () => {
                download(`common-ground-${about.scenario}.json`, record);
              },
            },
            {
              id: 'delete',
              icon: <Trash2 aria-hidden="true" />,
              label: t('delete'),
              name: t('deleteNamed', { title: about.title }),
              act: () => {
                setAsking(true);
              },
            },
          ]}
        />
      </div>
      <Confirm
        open={asking}
        title={t('deleteTitle')}
        yes={t('deleteYes')}
        no={t('deleteNo')}
        onNo={() => {
          setAsking(false);
        }}
        onYes={() => {
          setAsking(false);
          remove().catch(fail);
        }}
      >
        <p>{t('deleteText', { title: about.title, state })}</p>
      </Confirm>
    </li>
  );
}
