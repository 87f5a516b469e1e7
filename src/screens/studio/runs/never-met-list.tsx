import { useTranslation } from 'react-i18next';
import type { Run } from '../../../app/studio/runs/run.ts';
import { neverMet } from '../../../app/studio/runs/summaries.ts';
import { titlesOf } from '../../../words/names.ts';
import styles from './runs.module.css';

/** Options that no game signed and events that came in none. */
export function NeverMetList({ run }: { readonly run: Run }) {
  const { t } = useTranslation('instruments');
  const { options, events } = neverMet(run);
  const { scenario } = run.on;
  const titles = titlesOf(scenario);
  const lists = [
    {
      kind: 'options',
      things: options.map(({ issue, option }) =>
        t('never.option', { issue: titles.short(issue), option: titles.option(issue, option) }),
      ),
    },
    {
      kind: 'events',
      things: scenario.events.filter(({ id }) => events.includes(id)).map(({ title }) => title),
    },
  ] as const;
  return lists.map(
    ({ kind, things }) =>
      things.length > 0 && (
        <details key={kind} className={styles['never']}>
          <summary>{t(`never.${kind}`, { count: things.length })}</summary>
          <ul>
            {things.map((each, index) => (
              <li key={index}>{each}</li>
            ))}
          </ul>
        </details>
      ),
  );
}
