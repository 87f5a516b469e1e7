import { expect, it } from 'vitest';
import type { Happening, HappeningBody } from '../../src/negotiation/happening.ts';
import { view, type View } from '../../src/negotiation/view.ts';
import { phrasebook } from '../../src/words/en/phrasebook/phrasebook.ts';
import { namesOf } from '../../src/words/names.ts';
import { foremostSpeech } from '../../src/words/speech/foremost.ts';
import { speechesOf, type Speech } from '../../src/words/speech/speeches.ts';
import { decline, hold, open, play, table } from '../kit/game.ts';
import { playedGame, scenarios } from '../kit/played-games.ts';
import { englishVoice } from '../kit/voice.ts';

const { speak } = await englishVoice('happenings', 'table');
const heard = (seen: View) => speechesOf(namesOf(speak, seen, false), phrasebook);

const foremostOf = (seen: View, from: number) => {
  const speeches = heard(seen);
  const speech = foremostSpeech(speeches, seen.log.slice(from));
  return seen.log.find((each) => speeches.get(each) === speech)?.kind;
};

it('of an offer, its refusal and what follows, the refusal is shown', () => {
  const { state } = play(open(), hold, hold, table({ radar: 'joint' }), decline);
  expect(foremostOf(view(state, 'us'), 0)).toBe('declined');
});

it('a counter-offer is shown although something was said in private after it', () => {
  const at = (body: HappeningBody): Happening => ({ round: 1, audience: 'all', ...body });
  const offer = at({ kind: 'tabled', party: 'ru', offer: 0 });
  const aside = at({ kind: 'justified', party: 'us', issue: 'radar' });
  const speech = (words: string): Speech => ({ party: 'ru', by: 'head', words, line: words });
  const speeches = new Map([
    [offer, speech('an offer')],
    [aside, speech('an aside')],
  ]);
  expect(foremostSpeech(speeches, [offer, aside])?.line).toBe('an offer');
  expect(foremostSpeech(speeches, [aside])?.line).toBe('an aside');
});

it('where nothing was said, nothing is shown', () => {
  const seen = view(play(open(), hold).state, 'us');
  expect(foremostSpeech(heard(seen), seen.log)).toBeUndefined();
});

it.each(scenarios)(
  'what is shown at a speaker in %s is short, and part of what was said',
  (file) => {
    for (const seen of playedGame(file).ends) {
      for (const { line, words } of heard(seen).values()) {
        expect(words).toContain(line);
        expect(line.length).toBeLessThan(200);
      }
    }
  },
);
