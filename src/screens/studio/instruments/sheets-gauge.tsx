import { useTranslation } from 'react-i18next';
import { sheetSums, type SheetSum } from '../../../app/studio/gauges/sheet-sums.ts';
import { goToPath } from '../../../app/studio/bench-store.ts';
import { useStudio } from '../../../app/studio/use-studio.ts';
import { number } from '../../debrief/numbers.ts';
import { share } from '../runs/endings-bar.tsx';
import { Gauge } from './gauge.tsx';
import styles from './instruments.module.css';

const whole = 100;

/** Whether either side's best options make the hundred points; of a broken file as far as it goes. */
export function SheetsGauge() {
  const { t } = useTranslation('instruments');
  const data = useStudio(({ reading }) => reading?.data);
  const sums = sheetSums(data);
  if (sums.length === 0) return null;
  const said = ({ sum, whole: complete }: SheetSum): string => {
    if (!complete) return t('sheets.unread', { sum: number(sum) });
    if (sum === whole) return t('sheets.good');
    const count = Math.abs(whole - sum);
    return t(sum < whole ? 'sheets.missing' : 'sheets.over', { sum: number(sum), count });
  };
  return (
    <Gauge title={t('sheets.title')}>
      <ul className={styles['lines']}>
        {sums.map((each) => (
          <li key={each.party} data-wrong={each.sum !== whole || !each.whole || undefined}>
            <button type="button" onClick={() => goToPath(['parties', each.party, 'points'])}>
              <span>{t('sheets.side', { side: each.name ?? each.party, said: said(each) })}</span>
              <span className={styles['meter']} aria-hidden="true">
                <span style={share(Math.min(1, Math.max(0, each.sum / whole)))} />
              </span>
            </button>
          </li>
        ))}
      </ul>
    </Gauge>
  );
}
