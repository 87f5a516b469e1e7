import { useTranslation } from 'react-i18next';
import { useEnded } from '../debrief/ended.ts';
import { MapMarkWords } from './map-mark-words.tsx';
import styles from './outcome.module.css';

/** The map in words: each thing that was agreed, and each that stays as it was. */
export function MapTwin() {
  const { t } = useTranslation('outcome');
  const { state, outcome } = useEnded();
  const marks = state.scenario.issues.flatMap((issue) => {
    const agreed = outcome.agreed[issue.id];
    const option = issue.options.find(({ id }) => id === (agreed ?? issue.statusQuo));
    return (option?.map ?? []).map((mark) => ({ issue, mark, isAgreed: agreed !== undefined }));
  });
  return (
    <details className={styles['twin']}>
      <summary>{t('map.inWords')}</summary>
      {marks.length === 0 ? (
        <p>{t('map.nothing')}</p>
      ) : (
        <ul>
          {marks.map(({ issue, mark, isAgreed }, index) => (
            <li key={index}>
              <MapMarkWords issue={issue.short} mark={mark} /> (
              {t(isAgreed ? 'map.agreed' : 'map.unchanged')})
            </li>
          ))}
        </ul>
      )}
    </details>
  );
}
