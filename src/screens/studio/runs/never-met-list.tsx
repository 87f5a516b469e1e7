import { useTranslation } from 'react-i18next';
import type { Run } from '../../../app/studio/runs/run.ts';
import { unmetOf } from '../../../app/studio/runs/summaries.ts';
import type { Party } from '../../../scenario/scenario.ts';
import type { OptionOf, Unmet, UnmetByParty } from '../../../simulation/unmet.ts';
import { titlesOf } from '../../../words/names.ts';
import styles from './runs.module.css';

/** What no game of a run came to: options, events, and of either side's papers. */
export function NeverMetList({ run }: { readonly run: Run }) {
  const { t } = useTranslation('instruments');
  const lists = useLists(run, unmetOf(run)).filter(({ things }) => things.length > 0);
  return lists.map(({ kind, things }) => (
    <details key={kind} className={styles['never']}>
      <summary>{t(`never.${kind}`, { count: things.length })}</summary>
      <ul>
        {things.map((each, index) => (
          <li key={index}>{each}</li>
        ))}
      </ul>
    </details>
  ));
}

function useLists({ on: { scenario } }: Run, unmet: Unmet) {
  const { t } = useTranslation('instruments');
  const titles = titlesOf(scenario);
  const option = ({ issue, option: id }: OptionOf): string =>
    t('never.option', { issue: titles.short(issue), option: titles.option(issue, id) });
  const bySide = (of: (own: UnmetByParty, party: Party) => readonly string[]): readonly string[] =>
    scenario.parties.flatMap((party) => {
      const own = unmet.parties.find((each) => each.party === party.id);
      return own ? of(own, party).map((thing) => t('never.of', { side: party.name, thing })) : [];
    });
  return [
    {
      kind: 'options',
      // What holds already comes about unsigned, and a position is there to be left.
      things: unmet.options.filter((each) => !each.statusQuo && !each.opening).map(option),
    },
    {
      kind: 'events',
      things: scenario.events
        .filter(({ id }) => unmet.events.includes(id))
        .map(({ title }) => title),
    },
    {
      kind: 'gestures',
      things: bySide((own, { gestures }) =>
        gestures.filter(({ id }) => own.gestures.includes(id)).map(({ title }) => title),
      ),
    },
    {
      kind: 'concessions',
      things: bySide((own, { concessions }) =>
        concessions
          .filter(({ id }) => own.concessions.includes(id))
          .map(({ issue, to }) => option({ issue, option: to })),
      ),
    },
    { kind: 'neverAsked', things: bySide((own) => own.neverAsked.map(option)) },
    { kind: 'neverGranted', things: bySide((own) => own.neverGranted.map(option)) },
    {
      kind: 'idle',
      things: bySide((own) => own.idle.map((id) => titles.ratifier(id))),
    },
  ] as const;
}
