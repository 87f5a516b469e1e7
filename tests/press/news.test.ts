import { describe, expect, it } from 'vitest';
import { lookedBackOn } from '../../src/words/en/front-page/news.ts';

const first = { title: 'A laser in the morning paper', text: 'The Post has a laser.' };
const other = { title: 'Another paper', text: 'Both papers name one source.' };

describe('news that looks back', () => {
  it('names the first paper where it speaks of both', () => {
    expect(lookedBackOn(other, [first])).toBe(`${first.text} ${other.text}`);
  });

  it('stands alone where nothing of the kind had come before it, or it does not look back', () => {
    expect(lookedBackOn(other, [{ title: 'A taxi', text: 'Two officials share one.' }])).toBe(
      other.text,
    );
    expect(lookedBackOn(first, [other])).toBe(first.text);
  });
});
