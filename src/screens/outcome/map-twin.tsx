import { useTranslation } from 'react-i18next';
import { useEnded } from '../debrief/ended.ts';
import styles from './outcome.module.css';

/** The map in words: each thing that the agreement puts on it. */
export function MapTwin() {
  const { t } = useTranslation('outcome');
  const { state, outcome } = useEnded();
  const marks = state.scenario.issues.flatMap((issue) => {
    const option = issue.options.find(({ id }) => id === outcome.agreed[issue.id]);
    return option?.map.map((mark) => ({ issue: issue.short, mark })) ?? [];
  });
  return (
    <details className={styles['twin']}>
      <summary>{t('map.inWords')}</summary>
      {marks.length === 0 ? (
        <p>{t('map.nothing')}</p>
      ) : (
        <ul>
          {marks.map(({ issue, mark }, index) => (
            <li key={index}>
              {issue}: {t(`mark.${mark.kind}`)}, {mark.label}
              {mark.rangeKm !== undefined && ` (${t('map.range', { km: mark.rangeKm })})`}
            </li>
          ))}
        </ul>
      )}
    </details>
  );
}
