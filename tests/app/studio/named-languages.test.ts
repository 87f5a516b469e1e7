import { describe, expect, it } from 'vitest';
import {
  isEverRead,
  languageMeant,
  languageName,
  namedLanguages,
} from '../../../src/app/studio/named-languages.ts';

describe('a language to translate into', () => {
  it.each([
    ['Portuguese', 'pt'],
    ['português', 'pt'],
    ['PT', 'pt'],
    ['pt_br', 'pt-BR'],
    ['plain english', 'en-plain'],
    ['Klingonish', undefined],
    ['qq', undefined],
    ['', undefined],
  ])('is meant by %s', (typed, tag) => {
    expect(languageMeant(typed, 'en')).toBe(tag);
  });

  it('is offered by its name, each once', () => {
    const names = namedLanguages('en').map(({ name }) => name);
    expect(names).toContain('Portuguese');
    expect(names).toContain('Plain English');
    expect(new Set(names).size).toBe(names.length);
    expect(languageName('pt-BR', 'en')).toBe('Brazilian Portuguese');
  });

  it('is read in the game where the game speaks it', () => {
    expect(isEverRead('en-plain')).toBe(true);
    expect(isEverRead('pt')).toBe(false);
  });
});
