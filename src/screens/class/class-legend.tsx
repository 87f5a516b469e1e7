import { useTranslation } from 'react-i18next';
import { Mark } from '../debrief/chart/mark.tsx';
import { OutcomeKey } from '../debrief/chart/outcome-key.tsx';
import chart from '../debrief/chart/chart.module.css';

/** What the marks of the class chart mean. */
export function ClassLegend({ frontier }: { readonly frontier: boolean }) {
  const { t } = useTranslation('class');
  return (
    <ul className={chart['legend']}>
      {(['agreement', 'partial'] as const).map((kind) => (
        <OutcomeKey key={kind} kind={kind} />
      ))}
      {frontier && (
        <>
          <li>
            <svg viewBox="0 0 22 22" aria-hidden="true">
              <Mark shape="times" look="ink" x={11} y={11} />
            </svg>
            {t('noDeal')}
          </li>
          <li>
            <span className={chart['key']} aria-hidden="true" /> {t('frontier')}
          </li>
          <li>
            <span className={chart['keyDashed']} aria-hidden="true" /> {t('outer')}
          </li>
        </>
      )}
    </ul>
  );
}
