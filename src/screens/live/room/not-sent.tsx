import { X } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { changeGame, useGame } from '../../../app/game-store.ts';
import { useSentence } from '../../../app/languages/sentence.ts';
import { say } from '../../../words/say.ts';
import styles from './room-bar.module.css';

/** Why a move came to nothing though the rules allow it: in sight wherever on the page one is. */
export function NotSent() {
  const { t } = useTranslation('lesson');
  const sentence = useSentence();
  const id = useGame((game) => game?.id);
  const refusal = useGame((game) => game?.refusal);
  if (id === undefined || refusal?.code !== 'not-sent') return null;
  return (
    <div className={styles['refused']}>
      <p>{say(sentence, refusal.because)}</p>
      <button
        type="button"
        onClick={() => {
          changeGame(id, { refusal: undefined });
        }}
      >
        <X aria-hidden="true" />
        <span className="visually-hidden">{t('room.dismiss')}</span>
      </button>
    </div>
  );
}
