import { describe, expect, it } from 'vitest';
import { readBecause, writeBecause } from '../../../src/app/sources.ts';
import type { Work } from '../../../src/scenario/schema/work-schema.ts';
import { citableIn, cites, withCitation, type Citable } from '../../../src/app/studio/citable.ts';

const fact: Citable = {
  reference: 'rome-2001#f4',
  kind: 'fact',
  source: 'rome-2001',
  part: 'f4',
  text: '',
  from: '',
  isOfLibrary: false,
};
const passage: Citable = {
  ...fact,
  reference: 'treaty#article-5',
  kind: 'passage',
  source: 'treaty',
  part: 'article-5',
};

describe('a because', () => {
  it.each([
    'rome-2001#f1, rome-2001#f2; known: treaty#article-1; designed: the rest; and more',
    'known: treaty',
    'designed: ours',
  ])('is written as it was read: %s', (because) => {
    expect(writeBecause(readBecause(because))).toBe(because);
  });

  it('cites what is ticked and no longer what is not, and keeps the rest', () => {
    const both = [fact, passage].reduce(
      (reasons, each) => withCitation(reasons, each, true),
      readBecause('designed: ours'),
    );
    expect(writeBecause(both)).toBe('rome-2001#f4; known: treaty#article-5; designed: ours');
    expect(cites(both, fact) && cites(both, passage)).toBe(true);
    const none = [fact, passage].reduce(
      (reasons, each) => withCitation(reasons, each, false),
      both,
    );
    expect(writeBecause(none)).toBe('designed: ours');
  });
});

it('what can be cited is first what is the draft’s own, and last what the library holds', () => {
  const work = (id: string): Work => ({
    ...{ id, by: 'A. Smith', title: id, date: '1990', what: 'book' },
    says: [{ id: 'a', text: 'It is so.' }],
  });
  const sources = { seeds: new Map(), works: new Map([['treaty', work('treaty')]]) };
  const found = citableIn({ works: [work('mine')] }, sources);
  expect(found.map(({ source, isOfLibrary }) => [source, isOfLibrary])).toEqual([
    ['mine', false],
    ['treaty', true],
  ]);
});
