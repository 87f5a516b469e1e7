import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import type { FinishedGame } from '../../../app/debrief/finished-games.ts';
import { pathTo } from '../../../app/routes.ts';
import { Button } from '../../controls/button.tsx';
import { moment } from '../../dates.ts';
import { useTakeChair } from '../../games/use-take-chair.ts';
import { outcomeMark } from '../chart/outcome-mark.ts';
import { Scatter } from '../chart/scatter.tsx';
import { useEnded } from '../ended.ts';
import { number, percent, signed } from '../numbers.ts';
import { OutcomeLegend } from './outcome-legend.tsx';
import { useFinishedGames } from './use-finished-games.ts';
import { WideTable } from '../../page/wide-table.tsx';
import panels from '../panels.module.css';
import styles from './again.module.css';

/** All games finished on this machine, whatever the scenario, on one chart. */
export function FinishedGames() {
  const { t } = useTranslation('debrief');
  const { game } = useEnded();
  const games = useFinishedGames().toSorted((a, b) => a.saved - b.saved);
  if (games.length < 2) return null;
  return (
    <section aria-labelledby="finished-title">
      <h3 id="finished-title">{t('finishedTitle')}</h3>
      <p className={panels['measure']}>{t('finishedLead')}</p>
      <div className={styles['compared']}>
        <Scatter
          label={t('finishedChart')}
          right={t('ownShare')}
          up={t('otherShare')}
          field={[
            [0, 0],
            [100, 100],
          ]}
          marks={games.map(({ id, result }, index) => ({
            id,
            label: String(index + 1),
            points: sharesOf(result),
            chosen: id === game.id,
            ...outcomeMark(result.outcome),
          }))}
        />
        <OutcomeLegend kinds={games.map(({ result }) => result.outcome)} />
      </div>
      <WideTable caption={t('finishedCaption')}>
        <thead>
          <tr>
            <th scope="col">{t('gameNumber')}</th>
            <th scope="col">{t('negotiation')}</th>
            <th scope="col">{t('chairHeld')}</th>
            <th scope="col">{t('result')}</th>
            <th scope="col" data-number="">
              {t('aboveNoDeal')}
            </th>
            <th scope="col" data-number="">
              {t('score.efficiency')}
            </th>
            <th scope="col" data-number="">
              {t('score.relationship')}
            </th>
            <th scope="col">{t('tryAgain')}</th>
          </tr>
        </thead>
        <tbody>
          {games.map((each, index) => (
            <GameRow key={each.id} game={each} at={index + 1} here={each.id === game.id} />
          ))}
        </tbody>
      </WideTable>
    </section>
  );
}

interface GameRowProps {
  readonly game: FinishedGame;
  readonly at: number;
  readonly here: boolean;
}

function GameRow({ game, at, here }: GameRowProps) {
  const { t, i18n } = useTranslation('debrief');
  const { t: shell } = useTranslation('shell');
  const take = useTakeChair();
  const { result, seating, seat, followed, chairs } = game;
  const chair = seat ?? t(seating === 'watch' ? 'chairWatched' : 'chairTwo', { party: game.first });
  const own = Math.max(0, result.sides.indexOf(result.side ?? ''));
  const { efficiency, relationship, value } = result.scores;
  return (
    <tr>
      <td>{at}</td>
      <th scope="row">
        {here ? (
          <strong>{t('thisGame', { title: game.title })}</strong>
        ) : (
          <Link href={pathTo.debrief(game.id)}>
            {game.title}, {moment(game.saved, i18n.language)}
          </Link>
        )}
      </th>
      <td>{followed ? t('againstRecord', { chair }) : chair}</td>
      <td>{shell(`outcome.${result.outcome}`)}</td>
      <td data-number="">{signed(value[own]?.value ?? 0)}</td>
      <td data-number="">{efficiency === undefined ? '–' : percent(efficiency)}</td>
      <td data-number="">{relationship > 0 ? signed(relationship) : number(relationship)}</td>
      <td>
        <span className={styles['chairs']}>
          {chairs.map(({ id, adjective }) => (
            <Button
              key={id}
              aria-label={t('takeNamed', { at, adjective })}
              onClick={() => {
                void take(game.record, id);
              }}
            >
              {t('takeShort', { adjective })}
            </Button>
          ))}
        </span>
      </td>
    </tr>
  );
}

/** How far either side came on its way to its best package, in per cent, the player's own first. */
function sharesOf({ side, sides, scores }: FinishedGame['result']): readonly [number, number] {
  const [first, second] = scores.value.map(({ share }) => Math.round((share ?? 0) * 100));
  return side === sides[1] ? [second ?? 0, first ?? 0] : [first ?? 0, second ?? 0];
}
