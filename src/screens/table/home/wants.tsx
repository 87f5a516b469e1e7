import { Panel } from '../../page/panel.tsx';
import { useBench } from '../bench.ts';
import { signed } from '../names.ts';
import panels from '../panels.module.css';

/** What each ratifier wants, goodwill and reassurance included. */
export function Wants() {
  const { view, names, t } = useBench();
  const { own, mine } = view;
  const { reassuredAtMost: most } = view.rules;
  return (
    <Panel title={t('home.wants')}>
      {own.ratifiers.map((ratifier) => (
        <details key={ratifier.id} className={panels['more']}>
          <summary>{ratifier.name}</summary>
          <p className={panels['soft']}>
            <bdi>{ratifier.about}</bdi>{' '}
            {t('home.goodwill', { steps: signed(mine.goodwill[ratifier.id] ?? 0) })}.{' '}
            {t('home.reassured', { count: mine.reassured[ratifier.id] ?? 0, most })}.
          </p>
          <ul className={panels['lines']}>
            {ratifier.stances.flatMap(({ issue, options }) =>
              Object.entries(options).map(([option, stance]) => (
                <li key={`${issue} ${option}`}>
                  {t('home.reason', {
                    stance: signed(stance),
                    option: names.option(issue, option),
                    issue: names.short(issue),
                  })}
                </li>
              )),
            )}
          </ul>
        </details>
      ))}
    </Panel>
  );
}
