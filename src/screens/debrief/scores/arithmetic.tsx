import { useTranslation } from 'react-i18next';
import { usePhrases } from '../../../app/debrief/sentences.ts';
import type { Sum } from '../../../debrief/scores/score.ts';
import { number, percent, signed } from '../numbers.ts';
import styles from './scores.module.css';

/** How a figure comes about, one click away: every term, and what they come to. */
export function Arithmetic({ of, sums }: { readonly of: string; readonly sums: readonly Sum[] }) {
  const { t } = useTranslation('debrief');
  return (
    <details className={styles['arithmetic']}>
      <summary>
        {t('arithmetic')}
        <span className="visually-hidden">: {of}</span>
      </summary>
      {sums.map((sum, index) => (
        <Reckoning key={index} sum={sum} />
      ))}
    </details>
  );
}

function Reckoning({ sum }: { readonly sum: Sum }) {
  const { t } = useTranslation('debrief');
  const say = usePhrases();
  const isSum = sum.by === 'sum';
  return (
    <table>
      <caption>{say(sum.label)}</caption>
      <tbody>
        {sum.terms.map((term, index) => (
          <tr key={index}>
            <th scope="row">{say(term.text)}</th>
            <td>{isSum && index > 0 ? signed(term.amount, 2) : number(term.amount, 2)}</td>
          </tr>
        ))}
      </tbody>
      <tfoot>
        <tr>
          <th scope="row">{t(`by.${sum.by}`)}</th>
          <td>{sum.unit === 'share' ? percent(sum.total) : number(sum.total, 2)}</td>
        </tr>
      </tfoot>
    </table>
  );
}
