import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { stubLocalStorage } from '../../storage/local-storage.ts';
import { draft } from './draft.ts';

/** A browser of its own, with nothing in it. */
async function openBrowser() {
  vi.resetModules();
  vi.stubGlobal('indexedDB', new IDBFactory());
  const drafts = await import('../../../../src/app/studio/drafts/drafts.ts');
  const { importDrafts } = await import('../../../../src/app/studio/drafts/drafts-file.ts');
  const { draftsText } = await import('../../../../src/app/studio/drafts/drafts-text.ts');
  const brought = await import('../../../../src/app/studio/drafts/import-draft.ts');
  return { ...drafts, draftsText, importDrafts, ...brought };
}

beforeEach(() => {
  stubLocalStorage();
});
afterEach(() => {
  vi.unstubAllGlobals();
});

const two = [
  draft('a', 'title: One\r\n', {
    overlays: { fr: 'Un' },
    journeys: [{ moves: [1] }],
    name: 'Mine',
  }),
  draft('b', 'title: Two'),
];

describe('the file of all drafts', () => {
  it('brings them whole into another browser: text, translations, journeys, name', async () => {
    const other = await openBrowser();
    const counts = await other.importDrafts(other.draftsText(two));
    expect(counts).toEqual({
      ok: true,
      value: { fresh: 2, already: 0, beside: 0, damaged: 0 },
    });
    const [one] = (await other.listDrafts()).filter(({ id }) => id === 'a');
    expect(one).toMatchObject({
      text: 'title: One\r\n',
      overlays: { fr: 'Un' },
      journeys: [{ moves: [1] }],
      name: 'Mine',
    });
  });

  it('brought in twice adds nothing', async () => {
    const browser = await openBrowser();
    await browser.importDrafts(browser.draftsText(two));
    await browser.importDrafts(browser.draftsText(two));
    expect(await browser.listDrafts()).toHaveLength(2);
  });

  it('overwrites nothing: what differs here is kept beside it', async () => {
    const browser = await openBrowser();
    await browser.saveDraft(draft('a', 'title: Written on since'));
    const counts = await browser.importDrafts(browser.draftsText(two));
    expect(counts).toMatchObject({ value: { fresh: 1, beside: 1 } });
    const texts = (await browser.listDrafts()).map(({ text }) => text);
    expect(texts.toSorted()).toEqual(['title: One\r\n', 'title: Two', 'title: Written on since']);
  });

  it('that was cut off gives what is left, and says how many are lost', async () => {
    const browser = await openBrowser();
    const whole = browser.draftsText(two);
    const counts = await browser.importDrafts(whole.slice(0, whole.lastIndexOf('Two')));
    expect(counts).toMatchObject({ value: { fresh: 1, damaged: 1 } });
  });

  it.each([
    ['[]', { fresh: 0, already: 0, beside: 0, damaged: 0 }],
    ['[1, null, "x", {}, {"id": "a"}]', { fresh: 0, already: 0, beside: 0, damaged: 5 }],
    ['[{"id": "<b>", "text": "x"}]', { fresh: 0, already: 0, beside: 1, damaged: 0 }],
  ])('of odd drafts (%s) brings in what is one', async (drafts, value) => {
    const browser = await openBrowser();
    const text = `{"commonGroundDrafts": 1, "drafts": ${drafts}}`;
    expect(await browser.importDrafts(text)).toEqual({ ok: true, value });
  });

  it('gives no draft a date that no calendar has', async () => {
    const browser = await openBrowser();
    const [one] = two.map((each) => ({ ...each, changed: 8640000000000001 }));
    await browser.importDrafts(JSON.stringify({ commonGroundDrafts: 1, drafts: [one] }));
    expect(await browser.listDrafts()).toMatchObject([{ id: 'a', changed: 0 }]);
  });

  it('of a newer version is refused', async () => {
    const browser = await openBrowser();
    expect(await browser.importDrafts('{"commonGroundDrafts": 2, "drafts": []}')).toEqual({
      ok: false,
      error: 'newer',
    });
  });
});

describe('a file that is brought in', () => {
  const bytesOf = (text: string) => new TextEncoder().encode(text);

  it.each([
    ['Windows line ends', bytesOf('title: a\r\nrounds: 5\r\n')],
    ['a byte-order mark', bytesOf('\uFEFFtitle: a\n')],
    ['no line end at its end', bytesOf('title: a')],
    ['what is no YAML at all', bytesOf('title: "a\n\t- : ][')],
  ])('with %s is kept as its bytes say', async (_, bytes) => {
    const browser = await openBrowser();
    const brought = await browser.bringInFile(new File([bytes], 'talks.yaml'));
    expect(brought).toMatchObject({ ok: true, value: { kind: 'draft' } });
    const [kept] = await browser.listDrafts();
    expect(kept?.file).toBe('talks.yaml');
    expect(bytesOf(kept?.text ?? '')).toEqual(bytes);
  });

  it.each(['hello: world\n', 'Dear all, see below.\n', ''])(
    'with %j has nothing of a scenario: it is refused, with what it lacks, and nothing is kept',
    async (text) => {
      const browser = await openBrowser();
      const brought = await browser.bringInFile(new File([bytesOf(text)], 'notes.yaml'));
      expect(brought).toMatchObject({ ok: true, value: { kind: 'noScenario' } });
      expect(await browser.listDrafts()).toEqual([]);
    },
  );

  it.each([
    ['a Word file', new Uint8Array([0x50, 0x4b, 3, 4, 20, 0, 6, 0]), 'not-text'],
    ['bytes that are no text', new Uint8Array([0x61, 0xe9, 0x62]), 'not-text'],
    ['two million letters', bytesOf('a'.repeat(2_000_000)), 'too-large'],
  ])('%s is refused in words, and nothing is kept', async (_, bytes, code) => {
    const browser = await openBrowser();
    const brought = await browser.bringInFile(new File([bytes], 'talks.docx'));
    expect(brought).toMatchObject({ ok: false, error: [{ code, file: 'talks.docx' }] });
    expect(await browser.listDrafts()).toEqual([]);
  });
});
