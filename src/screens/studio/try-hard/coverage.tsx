import { useTranslation } from 'react-i18next';
import type { Run } from '../../../app/studio/runs/run.ts';
import { summaryOf } from '../../../app/studio/runs/summaries.ts';
import { caucusActs } from '../../../scenario/lists.ts';
import { number, percent, signed } from '../../debrief/numbers.ts';
import { SortTable, type Cell } from './sort-table.tsx';

/** Which options, events and acts of the caucus the games came to, and how often. */
export function Coverage({ run }: { readonly run: Run }) {
  const { t } = useTranslation('instruments');
  const { scenario } = run.on;
  const summary = summaryOf(run);
  const games = Math.max(1, summary.games);
  const of = (times: number): Cell => ({ shown: percent(times / games), value: times / games });
  const acts = caucusActs.filter((act) => !scenario.without.includes(act));
  return (
    <>
      <SortTable
        caption={t('coverage.options')}
        columns={[
          { label: t('coverage.option') },
          { label: t('coverage.issue') },
          { label: t('coverage.tabled'), numeric: true },
          { label: t('coverage.signed'), numeric: true },
        ]}
        rows={scenario.issues.flatMap((issue) =>
          issue.options.map(({ id, title }) => {
            const { tabled = 0, signed: agreed = 0 } = summary.issues[issue.id]?.[id] ?? {};
            const name = id === issue.statusQuo ? t('coverage.statusQuo', { title }) : title;
            return [{ shown: name }, { shown: issue.title }, of(tabled), of(agreed)];
          }),
        )}
      />
      {scenario.events.length > 0 && (
        <SortTable
          caption={t('coverage.events')}
          columns={[
            { label: t('coverage.event') },
            { label: t('coverage.came'), numeric: true },
            { label: t('coverage.deals'), numeric: true },
          ]}
          rows={scenario.events.map(({ id, title }) => {
            const { games: came = 0, with: met, without } = summary.events[id] ?? {};
            const more = met && without ? 100 * (met.deals - without.deals) : undefined;
            return [
              { shown: title },
              of(came),
              more === undefined
                ? { shown: '–', value: 0 }
                : { shown: t('coverage.perCent', { change: signed(more, 0) }), value: more },
            ];
          })}
        />
      )}
      <SortTable
        caption={t('coverage.acts')}
        columns={[
          { label: t('coverage.act') },
          ...scenario.parties.map(({ name }) => ({ label: name, numeric: true })),
        ]}
        rows={acts.map((act) => [
          { shown: t(`act.${act}`) },
          ...scenario.parties.map(({ id }) => {
            const value = (summary.actions[id]?.[act] ?? 0) / games;
            return { shown: number(value, 2), value };
          }),
        ])}
      />
    </>
  );
}
