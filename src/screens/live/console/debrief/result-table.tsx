import { useTranslation } from 'react-i18next';
import type { TableResult } from '../../../../app/live/teach/record-results.ts';
import type { TableId } from '../../../../classroom/lesson/lesson-event.ts';
import type { Tile } from '../../../../classroom/sight/teacher-sight.ts';
import { number, percent, signed } from '../../../debrief/numbers.ts';
import { Button } from '../../../controls/button.tsx';
import { Panel } from '../../../page/panel.tsx';
import { WideTable } from '../../../page/wide-table.tsx';
import { memberIn, useConsole } from '../console-context.ts';
import { useParties } from '../use-parties.ts';
import { ExampleButton } from './example-button.tsx';
import page from '../console.module.css';

interface ResultTableProps {
  readonly found: readonly TableResult[];
  readonly onOpen: (table: TableId) => void;
}

/** Every table in a row: who, how it ended, what it brought each side; and whether it may be shown. */
export function ResultTable({ found, onOpen }: ResultTableProps) {
  const { t } = useTranslation('console');
  const { sight } = useConsole();
  const parties = useParties();
  return (
    <Panel title={t('debrief.results')}>
      <WideTable caption={t('debrief.caption', { count: sight.tiles.length })}>
        <thead>
          <tr>
            <th scope="col">{t('debrief.table')}</th>
            {parties.map(({ id, name }) => (
              <th key={id} scope="col">
                {name}
              </th>
            ))}
            <th scope="col">{t('debrief.outcome')}</th>
            {parties.map(({ id, name }) => (
              <th key={id} scope="col" data-number="">
                {t('debrief.points', { party: name })}
              </th>
            ))}
            <th scope="col" data-number="">
              {t('debrief.efficiency')}
            </th>
            <th scope="col">
              <span className="visually-hidden">{t('debrief.show')}</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {sight.tiles.map((tile) => (
            <Row
              key={tile.id}
              tile={tile}
              found={found.find(({ table }) => table === tile.id)}
              onOpen={onOpen}
            />
          ))}
        </tbody>
      </WideTable>
      <p className={page['soft']}>{t('debrief.pointsNote')}</p>
    </Panel>
  );
}

interface RowProps {
  readonly tile: Tile;
  readonly found: TableResult | undefined;
  readonly onOpen: (table: TableId) => void;
}

function Row({ tile, found, onOpen }: RowProps) {
  const { t } = useTranslation('console');
  const { t: shell } = useTranslation('shell');
  const { sight } = useConsole();
  const parties = useParties();
  const chairs = sight.plan.find(({ id }) => id === tile.id)?.chairs ?? {};
  const result = found?.result;
  const efficiency = result?.scores.efficiency;
  return (
    <tr>
      <th scope="row">{t('tableNumber', { number: tile.number })}</th>
      {parties.map(({ id }) => {
        const names = (chairs[id] ?? []).flatMap((member) => memberIn(sight, member)?.name ?? []);
        return <td key={id}>{names.length === 0 ? t('debrief.ai') : names.join(', ')}</td>;
      })}
      <td>
        {tile.outcome === undefined ? t('debrief.talking') : shell(`outcome.${tile.outcome}`)}
        {tile.voting && <p className={page['soft']}>{t('debrief.voting')}</p>}
      </td>
      {parties.map(({ id }) => {
        const side = result?.sides.indexOf(id) ?? -1;
        const value = side < 0 ? undefined : result?.scores.value[side];
        return (
          <td key={id} data-number="">
            {result === undefined || value === undefined
              ? '–'
              : t('debrief.pointsOver', {
                  points: number(result.points[side] ?? 0),
                  above: signed(value.value),
                })}
          </td>
        );
      })}
      <td data-number="">{efficiency === undefined ? '–' : percent(efficiency)}</td>
      <td>
        <div className={page['acts']}>
          <Button
            look="quiet"
            aria-label={t('talks.openTable', { number: tile.number })}
            onClick={() => {
              onOpen(tile.id);
            }}
          >
            {t('talks.open')}
          </Button>
          {tile.phase === 'over' && <ExampleButton tile={tile} />}
        </div>
      </td>
    </tr>
  );
}
