import i18next from 'i18next';
import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { beginGame } from '../../src/app/begin-game.ts';
import { openReview } from '../../src/app/debrief/open-review.ts';
import { draftOffer, emptyDraft, gameStore, type Game } from '../../src/app/game-store.ts';
import { changeLanguage } from '../../src/app/languages/i18n.ts';
import { languageOf } from '../../src/app/languages/spoken.ts';
import { hostOf } from '../../src/app/hosted.ts';
import { openGame } from '../../src/app/open-game.ts';
import { sitDown, skipPause } from '../../src/app/pace.ts';
import { sendMove } from '../../src/app/play.ts';
import { overlayFiles } from '../../src/app/shelf/overlay-files.ts';
import { listRetoldGames } from '../../src/app/shelf/retold.ts';
import { loadShelf, shelfIn } from '../../src/app/shelf/shelf.ts';
import { dice } from '../../src/lib/dice.ts';
import { speech } from '../../src/words/voice.ts';
import { pseudoTag, pseudoText } from '../../src/words/pseudo.ts';
import type { Host } from '../../src/session/host.ts';
import { randomMove } from '../arbitraries/game.ts';
import { wordsOf } from '../kit/problem-words.ts';

const originals = shelfIn('en');
const { title } = originals.find(({ id }) => id === 'moscow-2007') ?? { title: '' };

beforeAll(() => i18next.init({ ...speech, lng: 'en', ns: [], resources: {} }));

let getUp: () => void;
beforeEach(async () => {
  await changeLanguage('en');
  vi.useFakeTimers();
  getUp = sitDown();
});
afterEach(() => {
  getUp();
  vi.useRealTimers();
});

function game(): Game {
  const { game: present } = gameStore.getState();
  if (!present) throw new Error('No game is on the screen.');
  return present;
}

const host = (): Host => {
  const hosted = hostOf(game());
  if (!hosted) throw new Error('The game is not hosted here.');
  return hosted;
};

async function begin(them: 'ai' | 'person' = 'ai'): Promise<string> {
  const ai = { kind: 'ai', persona: 'professional', skill: 'practised' } as const;
  const person = { kind: 'person' } as const;
  const seats = { us: person, ru: them === 'ai' ? ai : person };
  const begun = await beginGame({ scenario: 'moscow-2007', seats, dice: 7 });
  if (!begun.ok) throw new Error(wordsOf(begun.error[0]));
  return begun.value;
}

describe('a game on the screen when the language changes', () => {
  it('goes on in the other, with its moves and the offer that was being put together', async () => {
    const id = await begin();
    await sendMove({ kind: 'hold' });
    skipPause();
    const [issue] = game().view.scenario.issues;
    const draft = { ...emptyDraft, packages: [{ [issue!.id]: issue!.options[0]!.id }] };
    draftOffer(draft);
    const before = game();
    const record = host().record();
    await changeLanguage(pseudoTag);
    expect(game()).toMatchObject({ id, viewer: before.viewer, draft });
    expect(game().view.scenario.title).toBe(pseudoText(title));
    expect(host().record()).toEqual(record);
    expect(game().view).toMatchObject({ round: before.view.round, trust: before.view.trust });
    const made = record.moves.length;
    if (host().turn() === 'ru') skipPause();
    else await sendMove(randomMove(game().view, dice(1)));
    expect(host().record().moves.length).toBeGreaterThan(made);
    expect(record.moves).toHaveLength(made);
    await changeLanguage('en');
    expect(game().view.scenario.title).toBe(title);
    expect(host().record().moves.length).toBeGreaterThan(made);
  });

  it('leaves the curtain drawn for whoever must take the seat', async () => {
    await begin('person');
    const { curtain, viewer } = game();
    expect(curtain).toBeDefined();
    await changeLanguage(pseudoTag);
    expect(game()).toMatchObject({ curtain, viewer });
  });
});

describe('a game in a language', () => {
  it('is begun and opened in that of the page, and its record has the author’s text', async () => {
    await changeLanguage(pseudoTag);
    const id = await begin();
    expect(game().view.scenario.title).toBe(pseudoText(title));
    expect(host().record().scenario.text).toContain(title);
    await changeLanguage('en');
    gameStore.setState({ game: undefined });
    expect(await openGame(id)).toMatchObject({ ok: true });
    expect(game().view.scenario.title).toBe(title);
  });

  it('is reviewed in it', async () => {
    await changeLanguage(pseudoTag);
    await begin();
    for (let made = 0; host().turn() !== undefined; made += 1) {
      if (made > 300) throw new Error('The game does not end.');
      const { view } = game();
      if (host().turn() === 'ru') skipPause();
      else await sendMove(randomMove(view, dice(3, made)));
    }
    expect(openReview(game())?.scenario.title).toBe(pseudoText(title));
  });

  it('is listed in that of the page, whatever it was saved in', async () => {
    const id = await begin();
    for (const [language, wanted] of [
      [pseudoTag, pseudoText(title)],
      ['en', title],
    ] as const) {
      await changeLanguage(language);
      const { about } = (await listRetoldGames()).find((each) => each.id === id) ?? {};
      expect(about).toMatchObject({ title: wanted, language });
    }
  });

  it('says of each text in which language it is, translated or not', async () => {
    await changeLanguage(pseudoTag);
    await begin();
    expect(languageOf(title)).toBe('en');
    expect(languageOf(pseudoText(title))).toBe(pseudoTag);
  });
});

describe('the shelf', () => {
  it('is told in the language of the page; in one that nobody translated it to, as it was written', async () => {
    await loadShelf();
    await changeLanguage(pseudoTag);
    expect(shelfIn(pseudoTag).map((entry) => entry.title)).toEqual(
      originals.map((entry) => pseudoText(entry.title)),
    );
    const [entry] = shelfIn(pseudoTag);
    expect(entry).toMatchObject({ id: originals[0]?.id, language: pseudoTag });
    expect(entry?.parties[0].delegation[0]?.office).toBe(
      pseudoText(originals[0]?.parties[0].delegation[0]?.office ?? ''),
    );
    expect(shelfIn('ru')).toBe(originals);
  });

  it('knows the translations beside the scenarios by their names', async () => {
    const files = overlayFiles({ '/scenarios/a-b.pt-BR.yaml': () => Promise.resolve('x') });
    expect(files).toMatchObject([{ name: 'a-b.pt-BR.yaml', slug: 'a-b', language: 'pt-BR' }]);
    expect(await files[0]?.read()).toBe('x');
  });
});
