import { ArrowDown, ArrowUp } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { WideTable } from '../../page/wide-table.tsx';
import styles from './try-hard.module.css';

/** What stands in a cell, and by what it is sorted where that is not the same. */
export interface Cell {
  readonly shown: string;
  readonly value?: number;
}

interface SortTableProps {
  readonly caption: string;
  readonly columns: readonly { readonly label: string; readonly numeric?: boolean }[];
  readonly rows: readonly (readonly Cell[])[]; // the first cell names the row
}

interface Order {
  readonly column: number;
  readonly down: boolean;
}

/** A table in the file's order, which any of its columns can put in another. */
export function SortTable({ caption, columns, rows }: SortTableProps) {
  const { t } = useTranslation('instruments');
  const [order, setOrder] = useState<Order>();
  const sorted = order ? rows.toSorted((one, other) => compare(one, other, order)) : rows;
  return (
    <WideTable caption={caption}>
      <thead>
        <tr>
          {columns.map(({ label, numeric }, column) => {
            const isOwn = order?.column === column;
            const sort = !isOwn ? 'none' : order.down ? 'descending' : 'ascending';
            const Arrow = isOwn && order.down ? ArrowDown : ArrowUp;
            return (
              <th
                key={label}
                scope="col"
                aria-sort={sort}
                data-number={numeric === true ? '' : undefined}
              >
                <button
                  type="button"
                  className={styles['sort']}
                  title={t('table.sort', { column: label })}
                  onClick={() => {
                    setOrder({ column, down: isOwn ? !order.down : numeric === true });
                  }}
                >
                  {label}
                  <Arrow aria-hidden="true" data-own={isOwn || undefined} />
                </button>
              </th>
            );
          })}
        </tr>
      </thead>
      <tbody>
        {sorted.map((cells) => (
          <tr key={cells.map(({ shown }) => shown).join('\n')}>
            {cells.map(({ shown }, column) =>
              column === 0 ? (
                <th key={column} scope="row">
                  {shown}
                </th>
              ) : (
                <td key={column} data-number={columns[column]?.numeric === true ? '' : undefined}>
                  {shown}
                </td>
              ),
            )}
          </tr>
        ))}
      </tbody>
    </WideTable>
  );
}

function compare(one: readonly Cell[], other: readonly Cell[], { column, down }: Order): number {
  const [a, b] = [one[column], other[column]];
  const by =
    a?.value !== undefined && b?.value !== undefined
      ? a.value - b.value
      : (a?.shown ?? '').localeCompare(b?.shown ?? '');
  return down ? -by : by;
}
