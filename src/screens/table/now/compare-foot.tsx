import type { ReactNode } from 'react';
import type { Offer } from '../../../negotiation/state.ts';
import { reckonedIn } from '../../../reckoning/proposed.ts';
import { reckon, type Reckoning } from '../../../reckoning/worth.ts';
import { minus } from '../../../words/numbers.ts';
import { useBench } from '../bench.ts';
import { Above } from '../worth/above.tsx';

/** What each comes to: its points, how far that is from no deal, and what home would make of it. */
export function CompareFoot({ offer, chosen }: { readonly offer: Offer; readonly chosen: number }) {
  const { view, t } = useBench();
  const columns = reckonedIn(view, offer);
  const stands = Object.fromEntries(
    Object.entries(view.mine.stands).filter(([id]) => view.closed[id] === undefined),
  );
  const mine = reckon(view, stands, { kind: 'offer', menu: [stands] });
  const cells = (inside: (reckoning: Reckoning) => ReactNode) => (
    <>
      {columns.map((each, index) => (
        <td key={index} data-chosen={index === chosen || undefined}>
          {inside(each)}
        </td>
      ))}
      <td data-mine>{inside(mine)}</td>
    </>
  );
  return (
    <tfoot>
      <tr>
        <th scope="row">{t('compare.points')}</th>
        {cells((reckoning) => (
          <>
            <strong>{minus(reckoning.points)}</strong>
            <Above reckoning={reckoning} />
          </>
        ))}
      </tr>
      <tr>
        <th scope="row">{t('compare.home')}</th>
        {cells(({ home }) => (
          <span data-ratifies={home.ratifies}>
            {t('compare.verdict', {
              verdict: t(`home.ratifies.${home.ratifies}`),
              percent: t('live.percent', { percent: Math.round(home.chance * 100) }),
            })}
          </span>
        ))}
      </tr>
    </tfoot>
  );
}
