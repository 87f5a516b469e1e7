import '../../src/screens/style/fonts.css';
import { englishStage } from '../kit/stage-words.ts';
import { mountTable } from '../../src/table/mount-table.ts';
import type { Happening } from '../../src/negotiation/happening.ts';
import { shown } from './fixture-shown.ts';
import { scenarioView } from './scenario-view.ts';
import { fixtureView, type FixtureChoice } from './fixture-view.ts';

// A page to look at the stage by itself: `npx vite` and open /tests/table/harness.html?round=3&…
const asked = new URLSearchParams(location.search);
const number = (name: string, otherwise: number): number => Number(asked.get(name) ?? otherwise);
const element = document.querySelector<HTMLElement>('#stage');
if (!element) throw new Error('the page has no stage');

const slug = asked.get('scenario');
const base = slug
  ? scenarioView(slug, asked.get('party') === 'ru' ? 1 : 0)
  : fixtureView({
      issues: number('issues', 8),
      backdrop: (asked.get('room') ?? 'villa') as NonNullable<FixtureChoice['backdrop']>,
      party: (asked.get('party') ?? 'us') as 'us' | 'ru',
    });
const offers = [
  {
    number: 0,
    by: 'us',
    round: 2,
    packages: Array.from({ length: number('menu', 2) }, () => ({
      interceptors: 'interceptors-1',
      radar: 'radar-3',
    })),
    severable: false,
    final: asked.has('final'),
    answer: undefined,
  },
];
const view = {
  ...base,
  round: number('round', 2),
  trust: number('trust', 52),
  offers,
  onTable: asked.has('offer') ? 0 : undefined,
  closed: asked.has('closed') ? { iran: 'iran-1', calendar: 'calendar-2' } : {},
  turn: asked.get('turn') ?? base.turn,
  mine: asked.has('closed')
    ? { ...base.mine, stands: { ...base.mine.stands, iran: 'iran-1', calendar: 'calendar-2' } }
    : base.mine,
  theirs: asked.has('closed')
    ? { ...base.theirs, stands: { ...base.theirs.stands, iran: 'iran-1', calendar: 'calendar-2' } }
    : base.theirs,
};
let draft: Record<string, string> = asked.has('draft') ? { interceptors: 'interceptors-1' } : {};
const table = mountTable(element, {
  words: englishStage,
  reducedMotion: asked.has('still'),
  theme: (asked.get('theme') ?? 'day') as 'day' | 'night',
  onIntent: ({ issue, option }) => {
    draft = { ...draft, [issue]: option };
    element.dataset['draft'] = JSON.stringify(draft);
    table.show(shown(view, draft), []);
    return undefined;
  },
});
table.show(shown(view, draft), []);

/** The next thing happens on a click outside of any test: an acceptance, a decline, a walk-out. */
const next = asked.get('next');
element.addEventListener('next', () => {
  if (next === 'decline') {
    const declined: Happening = {
      round: 2,
      audience: 'all',
      kind: 'declined',
      party: 'ru',
      offer: 0,
      obstacle: undefined,
    };
    const after = { ...view, onTable: undefined, log: [declined], trust: 47 };
    table.show(shown(after, draft), [declined]);
  } else if (next === 'accept') {
    const accepted: Happening = {
      round: 2,
      audience: 'all',
      kind: 'accepted',
      party: 'ru',
      offer: 0,
      package: 0,
    };
    const closed = { interceptors: 'interceptors-1', radar: 'radar-3' };
    const after = {
      ...view,
      onTable: undefined,
      log: [accepted],
      trust: 56,
      closed,
      mine: { ...view.mine, stands: { ...view.mine.stands, ...closed } },
      theirs: { ...view.theirs, stands: { ...view.theirs.stands, ...closed } },
    };
    table.show(shown(after), [accepted]);
  } else if (next === 'leave') {
    const left: Happening = { round: 2, audience: 'all', kind: 'walkedOut', party: 'ru' };
    table.show(shown({ ...view, onTable: undefined, log: [left], trust: 37 }), [left]);
  }
});
