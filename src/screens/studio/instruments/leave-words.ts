import type { TFunction } from 'i18next';
import type { Means } from '../../../analysis/instruments/means.ts';
import type {
  Leave,
  NeverReason,
  OptionSignability,
} from '../../../analysis/instruments/signability.ts';
import { unnamed } from '../../../lib/unnamed.ts';
import type { Scenario } from '../../../scenario/scenario.ts';
import { titlesOf } from '../../../words/names.ts';
import { signed } from '../../../words/numbers.ts';

type T = TFunction<'instruments'>;

/** Whether and when a side can sign an option, in words. */
export function signWords(t: T, scenario: Scenario, found: OptionSignability): string {
  const { signable, never, experts, leave, statusQuo } = found;
  if (statusQuo) return t('sign.statusQuo');
  if (never !== null) return neverWords(t, never, leave);
  const eventsOf = (ids: readonly string[]): string =>
    ids.map((id) => t('sign.event', { title: eventTitle(scenario, id) })).join(t('sign.or'));
  const opened = experts && {
    asked: experts.asked && experts.events.length === 0,
    events: eventsOf(experts.events),
    either: experts.asked,
  };
  const first =
    opened &&
    (opened.asked
      ? t('sign.experts')
      : t(opened.either ? 'sign.expertsOr' : 'sign.opens', { events: opened.events }));
  const asks = leave && leaveWords(t, scenario, leave, eventsOf(leave.events.map((e) => e.event)));
  if (signable === 'free') return t('sign.free');
  return [first, asks].filter((each) => !!each).join(' ');
}

function neverWords(t: T, never: NeverReason, leave: Leave | null): string {
  return t(`sign.never.${never}`, {
    needed: signed(leave?.needed ?? 0),
    // Asked for by itself or with a draft: what is to be put right says the same.
    most: signed(Math.max(leave?.most ?? 0, leave?.drafted ?? -Infinity)),
  });
}

function leaveWords(t: T, scenario: Scenario, leave: Leave, events: string): string {
  const { needed, start, when, after } = leave;
  const figures = { needed: signed(needed), start: signed(start) };
  switch (when) {
    case 'atOnce':
      return t('sign.atOnce', figures);
    case 'after': {
      const means = after.map((each) => meansWords(t, scenario, each)).join(t('sign.and'));
      return t('sign.after', { ...figures, means });
    }
    case 'draft':
      return t('sign.draft', figures);
    case 'unsure':
      return t('sign.unsure', figures);
    case 'events':
      return t('sign.onlyEvents', { ...figures, events });
    case 'never':
      return neverWords(t, 'outOfReach', leave);
  }
}

function meansWords(t: T, scenario: Scenario, means: Means): string {
  const titles = titlesOf(scenario);
  switch (means.kind) {
    case 'close':
      return t('sign.means.close', {
        issue: titles.short(means.issue),
        option: titles.option(means.issue, means.option),
      });
    case 'gesture': {
      const all = scenario.parties.flatMap(({ gestures }) => gestures);
      const title = all.find(({ id }) => id === means.gesture)?.title ?? unnamed;
      return t('sign.means.gesture', { title });
    }
    case 'reassure':
      return t('sign.means.reassure', { ratifier: titles.ratifier(means.ratifier) });
    case 'backChannel':
      return t(means.asks ? 'sign.means.asks' : 'sign.means.answers');
    case 'commit':
      return t('sign.means.commit', {
        issue: titles.short(means.issue),
        option: titles.option(means.issue, means.option),
      });
  }
}

function eventTitle({ events }: Scenario, id: string): string {
  return events.find((event) => event.id === id)?.title ?? unnamed;
}
