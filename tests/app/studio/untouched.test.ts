import { describe, expect, it } from 'vitest';
import { fileText, openOnDesk, studioStore } from '../../../src/app/studio/studio-store.ts';
import { editDraft, followDraft } from '../../../src/app/studio/draft-tree.ts';
import { undoChange } from '../../../src/app/studio/undo.ts';
import { bundledScenario, FILES } from '../../kit/bundled-scenario.ts';

/** The file as it would be kept now. */
function kept(): string {
  const { draft } = studioStore.getState();
  if (!draft) throw new Error('Nothing is on the desk.');
  return fileText(draft);
}

describe('a scenario that is opened in the studio', () => {
  it.each(FILES)('is kept as it came, whatever ends its lines: %s', (slug) => {
    const { text } = bundledScenario(slug);
    for (const file of [
      text,
      text.replaceAll('\n', '\r\n'),
      text.replace('\n', '\r\n'),
      `\uFEFF${text.trimEnd()}`,
    ]) {
      openOnDesk({ id: slug, file: `${slug}.yaml`, text: file });
      expect(kept() === file).toBe(true);
    }
  });

  it.each(FILES)('is as it was when what a form did is undone: %s', (slug) => {
    const { text, scenario } = bundledScenario(slug);
    const file = text.replaceAll('\n', '\r\n');
    openOnDesk({ id: slug, file: `${slug}.yaml`, text: file });
    const stop = followDraft();
    const refused = editDraft(
      { kind: 'set', path: ['title'], value: 'Another title: with a colon' },
      { kind: 'rename', path: ['issues', 0], to: 'renamed-here' },
      { kind: 'move', path: ['issues'], from: 0, to: scenario.issues.length - 1 },
    );
    expect(refused).toBeUndefined();
    expect(kept()).toContain('renamed-here');
    undoChange();
    expect(kept() === file).toBe(true);
    stop();
  });
});
