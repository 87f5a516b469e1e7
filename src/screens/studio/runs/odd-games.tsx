import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import { firstWords } from '../../../app/problem-words.ts';
import { pathTo } from '../../../app/routes.ts';
import { openPlayed } from '../../../app/studio/runs/open-played.ts';
import type { Run } from '../../../app/studio/runs/run.ts';
import { oddGames, type OddGame } from '../../../app/studio/runs/summaries.ts';
import { titlesOf } from '../../../words/names.ts';
import { number } from '../../debrief/numbers.ts';
import { announce } from '../../page/announcer.ts';
import { useFailure } from '../../trouble/use-failure.ts';
import styles from './runs.module.css';

interface OddGamesProps {
  readonly run: Run;
  readonly ofEach: number; // games of one ending
}

/** Games that one would look at before others; each opens as a game that was watched. */
export function OddGames({ run, ofEach }: OddGamesProps) {
  const { t } = useTranslation('instruments');
  const { t: shell } = useTranslation('shell');
  const [, go] = useLocation();
  const fail = useFailure();
  const [opening, setOpening] = useState(false);
  const odd = oddGames(run, ofEach);
  const { scenario } = run.on;
  const titles = titlesOf(scenario);
  if (odd.length === 0) return null;

  const open = async (game: OddGame) => {
    if (opening) return;
    setOpening(true);
    const opened = await openPlayed(run, game).finally(() => setOpening(false));
    if (opened.ok) go(pathTo.outcome(opened.value));
    else announce(await firstWords(opened.error));
  };
  const [one, other] = scenario.parties;
  const said = ({ kind, points, favours }: OddGame): string => {
    const pair = {
      one: one.name,
      mine: number(points[one.id] ?? 0),
      other: other.name,
      theirs: number(points[other.id] ?? 0),
    };
    return favours === undefined
      ? t('odd.ending', { ending: shell(`outcome.${kind}`), ...pair })
      : t('odd.favours', { party: titles.party(favours), ...pair });
  };
  const manner = ({ lineup }: OddGame, party: string): string =>
    shell(`persona.${lineup[party]?.persona ?? 'professional'}`);
  const met = (game: OddGame): string =>
    t('odd.lineup', { one: manner(game, one.id), other: manner(game, other.id) });

  return (
    <ul className={styles['odd']} aria-label={t('odd.label')}>
      {odd.map((game) => (
        <li key={`${met(game)} ${game.dice} ${game.favours ?? ''}`}>
          <button
            type="button"
            onClick={() => {
              open(game).catch(fail);
            }}
          >
            <span>{said(game)}</span>
            <small>
              {run.lineups.length > 1 && `${met(game)} `}
              {t('odd.open')}
            </small>
          </button>
        </li>
      ))}
    </ul>
  );
}
