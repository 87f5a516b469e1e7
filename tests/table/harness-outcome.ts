import '../../src/screens/style/fonts.css';
import type { OutcomeKind } from '../../src/scenario/scenario.ts';
import { englishEnding } from '../kit/stage-words.ts';
import { mountOutcome } from '../../src/table/mount-ending.ts';
import { fixtureOutcome } from './fixture-outcome.ts';
import { fixtureVote } from './fixture-vote.ts';

// A page to look at the endings by themselves: /tests/table/harness-outcome.html?kind=partial&map or &vote
const asked = new URLSearchParams(location.search);
const element = document.querySelector<HTMLElement>('#stage');
if (!element) throw new Error('the page has no stage');
const handle = mountOutcome(element, {
  view: fixtureOutcome(
    (asked.get('kind') ?? 'agreement') as OutcomeKind,
    asked.get('room') ?? 'villa',
  ),
  words: englishEnding,
  reducedMotion: asked.has('still'),
  theme: (asked.get('theme') ?? 'day') as 'day' | 'night',
  vote: asked.has('vote') ? fixtureVote(asked.get('kind') !== 'unratified') : undefined,
  onDone: () => {
    element.dataset['done'] = 'yes';
  },
});
if (asked.has('map')) handle.skip();
element.addEventListener('click', () => {
  handle.skip();
});
