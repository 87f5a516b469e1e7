import type { DraftFile } from '../../../app/studio/drafts/draft-file.ts';
import { draftOnDesk } from '../../../app/studio/drafts/keep-desk.ts';
import { useStudio } from '../../../app/studio/use-studio.ts';
import type { Scenario } from '../../../scenario/scenario.ts';

interface HandedOn {
  readonly draft: DraftFile;
  readonly scenario: Scenario | undefined; // of this very text, where it can be played
  readonly errors: number | undefined; // in this very text, once it has been read
}

/** The draft on the desk as it would be handed on now. */
export function useHandedOn(): HandedOn | undefined {
  const open = useStudio(({ draft }) => draft);
  const reading = useStudio((studio) => studio.reading);
  const draft = open && draftOnDesk();
  if (!draft) return undefined;
  const isRead = reading?.text === open.editor.doc.toString();
  return { draft, scenario: isRead ? reading.scenario : undefined, errors: draft.errors };
}
