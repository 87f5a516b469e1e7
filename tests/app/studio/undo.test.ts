import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { changeDraft } from '../../../src/app/studio/change-draft.ts';
import { editDraft } from '../../../src/app/studio/draft-tree.ts';
import { openOnDesk } from '../../../src/app/studio/studio-store.ts';
import { redoChange, undoChange } from '../../../src/app/studio/undo.ts';
import { addOption } from '../../../src/authoring/changes.ts';

const text = readFileSync('tests/fixtures/example.yaml', 'utf8');

describe('what an undo took back', () => {
  it('is told by its place', () => {
    openOnDesk({ id: 'draft', file: 'example.yaml', text });
    editDraft({ kind: 'set', path: ['rounds'], value: 12 });
    expect(undoChange()).toMatchObject({ path: ['rounds'] });
    expect(redoChange()).toMatchObject({ path: ['rounds'] });
    expect(redoChange()).toBeUndefined();
  });

  it('is the largest of several, in the text that has it', () => {
    openOnDesk({ id: 'draft', file: 'example.yaml', text });
    const option = { id: 'none-at-all', title: 'None', clause: 'None.', headline: 'None' };
    changeDraft((now) => addOption(now, 0, 3, option));
    expect(undoChange()).toMatchObject({ path: ['issues', 0, 'options', 3] });
  });
});
