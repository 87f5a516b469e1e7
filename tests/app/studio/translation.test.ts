import { describe, expect, it } from 'vitest';
import { freshOverlay, translated, translationRows } from '../../../src/app/studio/translation.ts';
import { scenario } from '../../kit/scenario.ts';
import { parseOverlay } from '../../../src/scenario/translation/overlay.ts';

const small = scenario();
const name = `${small.id}.ru.yaml`;

describe('a translation', () => {
  it('says every text that is given it, and the file that comes of it is good', () => {
    let overlay = freshOverlay(small.id, 'ru');
    const rows = translationRows(small, overlay);
    for (const { place } of rows) overlay = translated(overlay, place, 'Да: «так» #1');
    const parsed = parseOverlay(name, overlay, small);
    expect(parsed.ok && parsed.value.missing).toEqual([]);
    expect(translationRows(small, overlay).every((row) => row.translated !== undefined)).toBe(true);
  });

  it('that is emptied again leaves nothing behind', () => {
    const before = freshOverlay(small.id, 'ru');
    const [row] = translationRows(small, before).filter(({ place }) => place.length > 2);
    const made = translated(before, row?.place ?? [], 'Да');
    const emptied = translated(made, row?.place ?? [], '');
    expect(translationRows(small, emptied).filter((each) => each.translated !== undefined)).toEqual(
      [],
    );
    expect(parseOverlay(name, emptied, small).ok).toBe(true);
  });
});
