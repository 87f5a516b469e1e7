import { useTranslation } from 'react-i18next';
import { useShelf } from '../../app/shelf/use-shelf.ts';
import type { ClassResult } from '../../debrief/class/class-result.ts';
import { Panel } from '../page/panel.tsx';
import { number, percent, signed } from '../debrief/numbers.ts';
import { WideTable } from '../page/wide-table.tsx';
import { partyTitle, scenarioTitle } from './titles.ts';

/** Every result in a row: the chart's twin, and more. */
export function ClassTable({ results }: { readonly results: readonly ClassResult[] }) {
  const { t } = useTranslation('class');
  return (
    <Panel title={t('tableTitle')}>
      <WideTable caption={t('tableCaption', { count: results.length })}>
        <thead>
          <tr>
            <th scope="col">{t('scenario')}</th>
            <th scope="col">{t('side')}</th>
            <th scope="col">{t('outcome')}</th>
            {(['own', 'other', 'above', 'efficiency', 'durability', 'relationship'] as const).map(
              (column) => (
                <th key={column} scope="col" data-number="">
                  {t(`column.${column}`)}
                </th>
              ),
            )}
          </tr>
        </thead>
        <tbody>
          {results.map((result) => (
            <ResultRow key={`${result.game} ${result.side ?? ''}`} result={result} />
          ))}
        </tbody>
      </WideTable>
    </Panel>
  );
}

function ResultRow({ result }: { readonly result: ClassResult }) {
  const { t } = useTranslation('class');
  const { t: shell } = useTranslation('shell');
  const shelf = useShelf();
  const { scenario, side, sides, outcome, points, scores } = result;
  const own = side === sides[1] ? 1 : 0;
  const { efficiency, durability, relationship, value } = scores;
  return (
    <tr>
      <th scope="row">{scenarioTitle(shelf, scenario.id, t('scenarioElsewhere'))}</th>
      <td>{side === undefined ? t('watched') : partyTitle(shelf, side, t('sideElsewhere'))}</td>
      <td>{shell(`outcome.${outcome}`)}</td>
      <td data-number="">{number(points[own])}</td>
      <td data-number="">{number(points[1 - own] ?? 0)}</td>
      <td data-number="">{signed(value[own].value)}</td>
      <td data-number="">{efficiency === undefined ? '–' : percent(efficiency)}</td>
      <td data-number="">{durability === undefined ? '–' : number(durability)}</td>
      <td data-number="">{signed(relationship)}</td>
    </tr>
  );
}
