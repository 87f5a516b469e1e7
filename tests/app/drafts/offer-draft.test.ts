import { describe, expect, it } from 'vitest';
import {
  addAlternative,
  chooseOption,
  draftedMove,
  dropAlternative,
  isEmptyDraft,
  shownPackage,
} from '../../../src/app/drafts/offer-draft.ts';
import { emptyDraft } from '../../../src/app/game-store.ts';

describe('a draft offer', () => {
  it('takes an option in, changes it and leaves the issue out again', () => {
    const one = chooseOption(emptyDraft, 'radar', 'shared');
    expect(shownPackage(one)).toEqual({ radar: 'shared' });
    expect(shownPackage(chooseOption(one, 'radar', 'none'))).toEqual({ radar: 'none' });
    expect(isEmptyDraft(chooseOption(one, 'radar', undefined))).toBe(true);
    expect(isEmptyDraft(emptyDraft)).toBe(true);
  });

  it('[N10] holds up to three alternatives, each begun as a copy, and then none is severable', () => {
    const one = chooseOption({ ...emptyDraft, severable: true }, 'radar', 'shared');
    const two = chooseOption(addAlternative(one, 3), 'radar', 'none');
    expect(two.packages).toEqual([{ radar: 'shared' }, { radar: 'none' }]);
    expect(two).toMatchObject({ shown: 1, severable: false });
    const full = addAlternative(addAlternative(two, 3), 3);
    expect(full.packages).toHaveLength(3);
    expect(draftedMove(two)).toEqual({
      kind: 'table',
      packages: [{ radar: 'shared' }, { radar: 'none' }],
      severable: false,
      final: false,
    });
  });

  it('drops the alternative shown, and empties the last one', () => {
    const two = chooseOption(addAlternative(chooseOption(emptyDraft, 'a', 'x'), 3), 'b', 'y');
    const back = dropAlternative(two);
    expect(back).toMatchObject({ packages: [{ a: 'x' }], shown: 0 });
    expect(dropAlternative(back).packages).toEqual([{}]);
  });
});
