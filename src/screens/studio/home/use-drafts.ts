import { useCallback, useEffect, useState } from 'react';
import { rememberSpoken } from '../../../app/languages/spoken.ts';
import { onDraft } from '../../../app/studio/drafts/draft-channel.ts';
import { languageIn, nameOf, type DraftFile } from '../../../app/studio/drafts/draft-file.ts';
import { listDeleted, listDrafts, type DeletedDraft } from '../../../app/studio/drafts/drafts.ts';
import { useStudioKeeping } from '../../../app/studio/drafts/studio-keeping.ts';
import { useFailure } from '../../trouble/use-failure.ts';

/** The drafts, latest first, and those deleted lately; undefined until storage has answered. */
export function useDrafts() {
  const [drafts, setDrafts] = useState<readonly DraftFile[]>();
  const [deleted, setDeleted] = useState<readonly DeletedDraft[]>([]);
  const { keeping } = useStudioKeeping();
  const fail = useFailure();
  const refresh = useCallback(() => {
    Promise.all([listDrafts(), listDeleted()])
      .then(([found, gone]) => {
        for (const draft of [...found, ...gone]) {
          rememberSpoken([nameOf(draft)], languageIn(draft.text));
        }
        setDrafts(found);
        setDeleted(gone);
      })
      .catch(fail);
  }, [fail]);
  // Again when the database comes or goes, and when another tab changes something.
  useEffect(() => {
    refresh();
    return onDraft(refresh);
  }, [keeping, refresh]);
  return { drafts, deleted, refresh };
}
