import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useTableResults } from '../../../../app/live/teach/use-table-results.ts';
import type { TableId } from '../../../../classroom/lesson/lesson-event.ts';
import { classPlane } from '../../../../debrief/class/class-plane.ts';
import { isInForce } from '../../../../debrief/class/class-results.ts';
import { agreedIn } from '../../../../debrief/class/deal-spread.ts';
import { ClassChart } from '../../../class/class-chart.tsx';
import { ClassPrompts } from '../../../class/class-prompts.tsx';
import type { ComparedGame } from '../../../class/compared-game.ts';
import { ComparedGames } from '../../../class/compared-games.tsx';
import { useConsole } from '../console-context.ts';
import { OnProjector } from './on-projector.tsx';
import { ResultTable } from './result-table.tsx';
import page from '../console.module.css';

/** All games of the class that are over, side by side; more come in as they end. */
export function ClassOutcome({ onOpen }: { readonly onOpen: (table: TableId) => void }) {
  const { t } = useTranslation('console');
  const { sight, told, token } = useConsole();
  const over = sight.tiles.filter(({ phase }) => phase === 'over').length;
  const arrived = useTableResults(token, over);
  const found = useMemo(() => {
    const results = new Map(arrived.map(({ table, result }) => [table, result]));
    return sight.tiles.flatMap(({ id: table, number }) => {
      const result = results.get(table);
      return result ? [{ table, number, result }] : [];
    });
  }, [arrived, sight.tiles]);
  const known = useMemo(
    () => told && { scenario: told.scenario, plane: classPlane(told.scenario) },
    [told],
  );
  const results = useMemo(() => found.map(({ result }) => result), [found]);
  const labels = useMemo(
    () => new Map(found.map(({ number, result }) => [result.game, String(number)])),
    [found],
  );
  const games = found.map(
    ({ table, number, result: { outcome, points, agreed = [] } }): ComparedGame => ({
      id: table,
      label: t('tableNumber', { number }),
      outcome,
      points,
      agreed: told && isInForce(outcome) ? agreedIn(told.scenario, agreed) : undefined,
    }),
  );
  return (
    <div className={page['stack']}>
      <div className={page['outcome']}>
        {results.length > 0 && <ClassChart results={results} known={known} labels={labels} />}
        <div className={page['stack']}>
          <OnProjector />
          {results.length > 0 && <ClassPrompts results={results} />}
        </div>
      </div>
      <ResultTable found={found} onOpen={onOpen} />
      {results.length > 0 && known && <ComparedGames known={known} games={games} />}
    </div>
  );
}
