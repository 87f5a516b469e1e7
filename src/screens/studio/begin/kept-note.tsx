import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { clearAnswers, typeAnswers, useAnswers } from '../../../app/studio/begin/kept-answers.ts';
import { isNothing, type Typed } from '../../../app/studio/begin/typed-answers.ts';
import { Button } from '../../controls/button.tsx';
import styles from './begin.module.css';

/** Whether the answers are kept until there is a draft, and a way to begin anew. */
export function KeptNote() {
  const { t } = useTranslation('drafts');
  const { typed, isKept } = useAnswers();
  const [cleared, setCleared] = useState<Typed>();
  if (!isKept) {
    return (
      <p role="alert" className={styles['lost']}>
        {t('questions.notKept')}
      </p>
    );
  }
  if (!isNothing(typed)) {
    return (
      <div className={styles['kept']}>
        <p>{t('questions.kept')}</p>
        <Button
          look="quiet"
          onClick={() => {
            setCleared(typed);
            clearAnswers();
          }}
        >
          {t('questions.clear')}
        </Button>
      </div>
    );
  }
  if (!cleared) return null;
  return (
    <div className={styles['kept']} role="status">
      <p>{t('questions.cleared')}</p>
      <Button
        onClick={() => {
          typeAnswers(cleared);
          setCleared(undefined);
        }}
      >
        {t('questions.undo')}
      </Button>
    </div>
  );
}
