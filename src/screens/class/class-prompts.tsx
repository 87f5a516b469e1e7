import { useTranslation } from 'react-i18next';
import { usePhrases } from '../../app/debrief/sentences.ts';
import type { ClassResult } from '../../debrief/class/class-result.ts';
import { gamesOf, sharedPrompts, type SharedPrompt } from '../../debrief/class/class-results.ts';
import { Panel } from '../page/panel.tsx';
import { percent } from '../debrief/numbers.ts';
import styles from './class.module.css';

const most = 6;

/** The questions that most of the games give rise to: something to begin the talk with. */
export function ClassPrompts({ results }: { readonly results: readonly ClassResult[] }) {
  const { t } = useTranslation('class');
  const shared = sharedPrompts(results).slice(0, most);
  if (shared.length === 0) return null;
  return (
    <Panel title={t('promptsTitle')}>
      <ol className={styles['prompts']}>
        {shared.map((prompt) => (
          <Prompt key={prompt.key} prompt={prompt} games={gamesOf(results).length} />
        ))}
      </ol>
    </Panel>
  );
}

function Prompt({ prompt, games }: { readonly prompt: SharedPrompt; readonly games: number }) {
  const { t, i18n } = useTranslation('class');
  const say = usePhrases();
  // A code names its questions; which ones there are, a later version of the game may know better.
  const key = `class:prompt.${prompt.key}`;
  const [concept = ''] = prompt.key.split('.');
  if (!i18n.exists(key)) return null;
  return (
    <li>
      <p className={styles['question']}>{(t as (key: string) => string)(key)}</p>
      <p className={styles['soft']}>
        {t('promptGames', { count: prompt.games, games, share: percent(prompt.share) })}{' '}
        {say({ key: `concept.${concept}`, values: {} })}
      </p>
    </li>
  );
}
