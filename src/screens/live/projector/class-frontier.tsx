import { useCallback, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { toldScenario } from '../../../app/live/teach/whole-view.ts';
import type { Pair } from '../../../analysis/space.ts';
import type { ProjectorSight } from '../../../classroom/sight/projector-sight.ts';
import type { PublicTable } from '../../../classroom/sight/public-table.ts';
import { classPlane } from '../../../debrief/class/class-plane.ts';
import { isInForce } from '../../../debrief/class/class-results.ts';
import { ClassLegend } from '../../class/class-legend.tsx';
import type { ComparedGame } from '../../class/compared-game.ts';
import { ComparedGames } from '../../class/compared-games.tsx';
import { outcomeMark } from '../../debrief/chart/outcome-mark.ts';
import { Scatter, type ScatterMark } from '../../debrief/chart/scatter.tsx';
import { useFetched } from '../../trouble/use-fetched.ts';
import { OutcomeCounts } from './outcome-counts.tsx';
import { usePublicParties } from './use-public-parties.ts';
import styles from './projector.module.css';

type Ended = PublicTable & { readonly result: NonNullable<PublicTable['result']> };

/** Until it is known what was possible: a plane that does not move while games end. */
const wholePlane: readonly Pair[] = [
  [0, 0],
  [100, 100],
];

/** How the games of the class end, as they end; what was possible joins them when all are over. */
export function ClassFrontier({ sight }: { readonly sight: ProjectorSight }) {
  const { t } = useTranslation('console');
  const { parties } = usePublicParties(sight.lesson);
  const opened = useOpened(sight.scenario);
  const plane = opened?.plane;
  const { names } = sight.projector;
  const ended = sight.tables.filter((table): table is Ended => table.result !== undefined);
  if (ended.length === 0) return null;
  const { reservation } = ended[0]?.result ?? {}; // not known while a table plays on
  const pair = (values: Readonly<Record<string, number>>): readonly [number, number] => [
    values[parties[0]?.id ?? ''] ?? 0,
    values[parties[1]?.id ?? ''] ?? 0,
  ];
  const marks = ended
    .filter(({ result }) => isInForce(result.outcome))
    .map(({ id, number, result }): ScatterMark => ({
      id,
      label: names ? String(number) : '',
      points: pair(result.points),
      ...outcomeMark(result.outcome),
    }));
  const axis = (at: 0 | 1) => t('projector.axis', { party: parties[at]?.name ?? '' });
  const games = ended.map(({ id, number, result }): ComparedGame => ({
    id,
    label: names ? t('tableNumber', { number }) : undefined,
    outcome: result.outcome,
    points: pair(result.points),
    agreed: isInForce(result.outcome) ? result.agreed : undefined,
  }));
  return (
    <>
      <section className={styles['outcome']} aria-label={t('projector.outcome')}>
        <div className={styles['chart']}>
          <Scatter
            label={t('projector.chart')}
            right={axis(0)}
            up={axis(1)}
            noDeal={plane?.noDeal ?? (reservation && pair(reservation))}
            frontier={plane?.home.frontier.map(({ points }) => points) ?? []}
            outer={plane?.all.frontier.map(({ points }) => points) ?? []}
            field={plane === undefined ? wholePlane : []}
            marks={marks}
            type={20}
          />
          <ClassLegend frontier={plane !== undefined} />
        </div>
        <div className={styles['ends']}>
          <OutcomeCounts outcomes={ended.map(({ result }) => result.outcome)} />
          {names && <EndedTables tables={ended} />}
        </div>
      </section>
      {opened && <ComparedGames known={opened} games={games} />}
    </>
  );
}

function EndedTables({ tables }: { readonly tables: readonly Ended[] }) {
  const { t } = useTranslation('console');
  const { t: shell } = useTranslation('shell');
  return (
    <ol className={styles['who']} aria-label={t('projector.tables')}>
      {tables.map(({ id, number, people, result }) => (
        <li key={id}>
          <strong>{t('tableNumber', { number })}</strong>{' '}
          <bdi>{Object.values(people).flat().join(', ')}</bdi>{' '}
          <span>{shell(`outcome.${result.outcome}`)}</span>
        </li>
      ))}
    </ol>
  );
}

/** The scenario and what could be reached at all, once it lies open. */
function useOpened(scenario: ProjectorSight['scenario']) {
  const { i18n } = useTranslation();
  const { id, text } = scenario ?? { id: '', text: '' };
  const { language } = i18n;
  const read = useCallback(
    async () => (text === '' ? undefined : toldScenario({ id, text }, language)),
    [id, text, language],
  );
  const { part } = useFetched(read);
  return useMemo(() => part && { scenario: part, plane: classPlane(part) }, [part]);
}
