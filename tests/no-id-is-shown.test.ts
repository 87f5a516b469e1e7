import { describe, expect, it } from 'vitest';
import { chairAt } from '../src/cli/game/chair.ts';
import { papers } from '../src/cli/game/papers.ts';
import { told } from '../src/cli/game/told.ts';
import { transcript } from '../src/cli/game/transcript.ts';
import { atHome } from '../src/debrief/chapters/home.ts';
import { clauses } from '../src/debrief/chapters/clauses.ts';
import { concessions } from '../src/debrief/chapters/concessions.ts';
import { missed } from '../src/debrief/chapters/missed.ts';
import type { Phrase } from '../src/lib/phrase.ts';
import { prompts } from '../src/debrief/prompts/prompts.ts';
import { whyRefused } from '../src/debrief/chapters/refusals.ts';
import { readRationale } from '../src/debrief/read-rationale.ts';
import { reviewGame } from '../src/debrief/review.ts';
import { scores } from '../src/debrief/scores/scores.ts';
import { rationalePhrases } from '../src/delegations/rationale-phrases.ts';
import { legalMoves } from '../src/negotiation/legal-moves.ts';
import { frontPage } from '../src/press/front-page.ts';
import { replay } from '../src/record/replay.ts';
import { openTerminal } from '../src/cli/voice.ts';
import type { Host } from '../src/session/host.ts';
import { grammar } from '../src/words/en/front-page/grammar.ts';
import { FILES, type File } from './kit/bundled-scenario.ts';
import { playedWithStrangeIds as played, strangeId } from './kit/strange-ids.ts';
import { englishVoice } from './kit/voice.ts';
import { linesOf } from './press/lines-of.ts';
import { happeningWords } from '../src/words/happening.ts';
import { lineWords } from '../src/words/move.ts';
import { namesOf } from '../src/words/names.ts';
import { speechesOf } from '../src/words/speech/speeches.ts';
import { entriesOf } from '../src/words/transcript/entries.ts';

const voice = await englishVoice('rationale', 'happenings', 'table');
const terminal = await openTerminal('en');

function phrasesIn(value: unknown): readonly Phrase[] {
  if (typeof value !== 'object' || value === null) return [];
  if ('key' in value && 'values' in value && typeof value.key === 'string') {
    return [value as Phrase];
  }
  return Object.values(value).flatMap(phrasesIn);
}

/** Everything that is said of a game while it goes on, and when it is over. */
function saidOf(file: File, seed: number): readonly string[] {
  const said: string[] = [];
  let session: Host | undefined;
  for (session of played(file, seed)) {
    const [own] = session.scenario.parties;
    const view = session.view(own.id);
    if (session.turn() !== own.id) continue;
    said.push(
      ...legalMoves(view).moves.map((move) =>
        lineWords(chairAt(terminal.speak, view, false), move),
      ),
    );
  }
  if (!session) throw new Error('no game');
  const record = session.record();
  for (const { id } of session.scenario.parties) {
    const view = session.view(id);
    const names = namesOf(voice.speak, view, false);
    const chair = chairAt(terminal.speak, view, false);
    said.push(...papers(chair));
    said.push(...view.log.map((happening) => happeningWords(names, happening)));
    const speeches = speechesOf(chair, terminal.phrasebook);
    said.push(...entriesOf(chair, speeches).flatMap((entry) => told(chair, entry, true)));
    for (const { rationale } of record.moves) {
      const read = readRationale(rationale);
      if (read)
        said.push(...rationalePhrases(read, view).map((each) => voice.say('rationale', each)));
    }
  }
  const again = replay(record);
  const review = reviewGame(record);
  if (!again.ok || !review.ok) throw new Error('the record does not replay');
  const page = frontPage(again.value.summit.state, grammar);
  if (page) said.push(...linesOf(page).map((line) => JSON.stringify(line.text)));
  said.push(...transcript(terminal, again.value.summit.state));
  const ofReview = [scores, missed, atHome, concessions, prompts, whyRefused].map((tell) =>
    tell(review.value),
  );
  for (const { values } of phrasesIn(ofReview)) said.push(JSON.stringify(Object.values(values)));
  for (const { contingent } of clauses(review.value)) said.push(contingent?.event ?? '');
  return said;
}

describe('no id is shown', { timeout: 300_000 }, () => {
  it.each(FILES)(
    'in a whole game of %s, on the table, in the terminal, in press or debrief',
    (file) => {
      for (const seed of [1, 2, 3]) {
        const said = saidOf(file, seed);
        expect(said.length).toBeGreaterThan(100);
        expect(said.filter((each) => strangeId.test(each))).toEqual([]);
      }
    },
  );

  it.each(FILES)(
    'and every event of %s has its title once the game is over, come or not',
    (file) => {
      const [session] = [...played(file, 4)].slice(-1);
      const view = session?.view(session.scenario.parties[0].id);
      if (!view?.revealed) throw new Error('the game is not over');
      const names = namesOf(voice.speak, view, false);
      const { events } = view.revealed.scenario;
      expect(events.length).toBeGreaterThan(0);
      for (const { id, title } of events) {
        for (const happened of [true, false]) {
          const stamp = { round: 1, audience: 'all', kind: 'epilogue' } as const;
          expect(happeningWords(names, { ...stamp, event: id, happened })).toContain(title);
        }
      }
    },
  );
});
