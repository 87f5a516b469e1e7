import { useCallback, useEffect, useState } from 'react';
import { rememberSpoken } from '../../../app/languages/spoken.ts';
import { onDraft } from '../../../app/studio/drafts/draft-channel.ts';
import { languageIn, nameOf, type DraftFile } from '../../../app/studio/drafts/draft-file.ts';
import { listDrafts } from '../../../app/studio/drafts/drafts.ts';
import { useStudioKeeping } from '../../../app/studio/drafts/studio-keeping.ts';
import { useFailure } from '../../trouble/use-failure.ts';

/** The drafts, latest first; undefined until storage has answered. */
export function useDrafts() {
  const [drafts, setDrafts] = useState<readonly DraftFile[]>();
  const { keeping } = useStudioKeeping();
  const fail = useFailure();
  const refresh = useCallback(() => {
    listDrafts()
      .then((found) => {
        for (const draft of found) rememberSpoken([nameOf(draft)], languageIn(draft.text));
        setDrafts(found);
      })
      .catch(fail);
  }, [fail]);
  // Again when the database comes or goes, and when another tab changes something.
  useEffect(() => {
    refresh();
    return onDraft(refresh);
  }, [keeping, refresh]);
  return { drafts, refresh };
}
