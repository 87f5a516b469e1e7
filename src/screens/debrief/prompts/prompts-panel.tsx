import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { usePhrases } from '../../../app/debrief/sentences.ts';
import { prompts as promptsFor, type Prompt } from '../../../debrief/prompts/prompts.ts';
import { Button } from '../../controls/button.tsx';
import { Panel } from '../../page/panel.tsx';
import { partyIn, useEnded } from '../ended.ts';
import { moveWords, shortened } from '../move-words.ts';
import { useFork } from '../use-fork.ts';
import panels from '../panels.module.css';
import styles from './prompts.module.css';

/** Questions to talk about that fit this game, each with the turn it speaks of and its concept. */
export function PromptsPanel() {
  const { t } = useTranslation('debrief');
  const { review } = useEnded();
  const prompts = useMemo(() => promptsFor(review), [review]);
  return (
    <Panel anchor="prompts" title={t('sections.prompts')}>
      <ol className={styles['prompts']}>
        {prompts.map((prompt) => (
          <PromptItem key={prompt.key} prompt={prompt} />
        ))}
      </ol>
    </Panel>
  );
}

function PromptItem({ prompt }: { readonly prompt: Prompt }) {
  const ended = useEnded();
  const { t } = useTranslation('debrief');
  const say = usePhrases();
  const fork = useFork();
  const { move } = prompt;
  const made = move === undefined ? undefined : ended.review.moves[move];
  return (
    <li>
      <p className={styles['concept']}>{t(`concept.${prompt.concept}`)}</p>
      <p className={styles['question']}>{say(prompt.question)}</p>
      {made && (
        <p className={panels['soft']}>
          {t('speaksOf', {
            round: prompt.round ?? 0,
            party: partyIn(ended, made.party).name,
            move: shortened(moveWords(ended, t, made.move), 160),
          })}
        </p>
      )}
      <p className={panels['soft']}>{say(prompt.explanation)}</p>
      {move !== undefined && (
        <p className="no-print">
          <Button
            look="quiet"
            onClick={() => {
              fork(move);
            }}
          >
            {t('playOn')}
          </Button>
        </p>
      )}
    </li>
  );
}
