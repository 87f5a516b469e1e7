import { useTranslation } from 'react-i18next';
import { coverageOf } from '../../../app/studio/runs/coverage.ts';
import type { Run } from '../../../app/studio/runs/run.ts';
import { summaryOf } from '../../../app/studio/runs/summaries.ts';
import { titlesOf } from '../../../words/names.ts';
import { percent } from '../../debrief/numbers.ts';
import { SortTable, type Cell } from './sort-table.tsx';

/** What of either side's papers the games came to, and how often. */
export function SideCoverage({ run }: { readonly run: Run }) {
  const { t } = useTranslation('instruments');
  const { scenario } = run.on;
  const titles = titlesOf(scenario);
  const games = Math.max(1, run.played);
  const { blocks } = summaryOf(run);
  const of = (times: number): Cell => ({ shown: percent(times / games), value: times / games });
  const sides = scenario.parties.map((party) => ({
    party,
    met: coverageOf(run).find((each) => each.party === party.id),
  }));
  const side = { label: t('coverage.side') };
  const gestures = sides.flatMap(({ party, met }) =>
    party.gestures.map(({ id, title }) => [
      { shown: title },
      { shown: party.name },
      of(met?.gestures.find((each) => each.id === id)?.games ?? 0),
    ]),
  );
  const concessions = sides.flatMap(({ party, met }) =>
    party.concessions.map(({ id, issue, from, to }) => [
      {
        shown: t('coverage.step', {
          from: titles.option(issue, from),
          to: titles.option(issue, to),
        }),
      },
      { shown: titles.issue(issue) },
      { shown: party.name },
      of(met?.concessions.find((each) => each.id === id)?.games ?? 0),
    ]),
  );
  const leave = sides.flatMap(({ party, met }) =>
    (met?.leave ?? []).map(({ issue, option, asked, granted }) => [
      { shown: titles.option(issue, option) },
      { shown: titles.issue(issue) },
      { shown: party.name },
      of(asked),
      of(granted),
    ]),
  );
  const ratifiers = sides.flatMap(({ party, met }) =>
    party.ratifiers.map(({ id, name }) => [
      { shown: name },
      { shown: party.name },
      of(met?.decided[id] ?? 0),
      of(blocks[id] ?? 0),
    ]),
  );
  const percentOf = (label: string) => ({ label, numeric: true });
  return (
    <>
      <SortTable
        caption={t('coverage.ratifiers')}
        columns={[
          { label: t('coverage.ratifier') },
          side,
          percentOf(t('coverage.decided')),
          percentOf(t('coverage.blocked')),
        ]}
        rows={ratifiers}
      />
      {leave.length > 0 && (
        <SortTable
          caption={t('coverage.leave')}
          columns={[
            { label: t('coverage.option') },
            { label: t('coverage.issue') },
            side,
            percentOf(t('coverage.asked')),
            percentOf(t('coverage.granted')),
          ]}
          rows={leave}
        />
      )}
      {gestures.length > 0 && (
        <SortTable
          caption={t('coverage.gestures')}
          columns={[{ label: t('coverage.gesture') }, side, percentOf(t('coverage.made'))]}
          rows={gestures}
        />
      )}
      {concessions.length > 0 && (
        <SortTable
          caption={t('coverage.concessions')}
          columns={[
            { label: t('coverage.concession') },
            { label: t('coverage.issue') },
            side,
            percentOf(t('coverage.taken')),
          ]}
          rows={concessions}
        />
      )}
    </>
  );
}
