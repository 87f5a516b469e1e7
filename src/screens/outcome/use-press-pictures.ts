import { useEffect, useState } from 'react';
import { useEnded } from '../debrief/ended.ts';
import { fetchEnding } from '../table/stage/use-stage.ts';
import { useOutcomeWords } from './outcome-words.ts';

/** The addresses of a front page's pictures, as far as they are drawn. */
export interface Pictures {
  readonly ending: string | undefined;
  readonly map: string | undefined;
}

export const noPictures: Pictures = { ending: undefined, map: undefined };

/** Draws the pictures of the game's front page: at once, whatever the stage is doing. */
export function usePressPictures(): Pictures {
  const { view } = useEnded();
  const words = useOutcomeWords();
  const [pictures, setPictures] = useState(noPictures);
  useEffect(() => {
    let gone = false;
    let addresses: readonly string[] = [];
    fetchEnding()
      .then(({ pressPictures }) => pressPictures(view, words))
      .then(({ ending, map }) => {
        if (gone) return;
        const [one, other] = [ending, map].map(
          (picture) => picture && URL.createObjectURL(picture),
        );
        addresses = [one, other].filter((address) => address !== undefined);
        setPictures({ ending: one, map: other });
      })
      // The page is read without them, as where a browser has no canvas; the stage says why.
      .catch(() => undefined);
    return () => {
      gone = true;
      for (const address of addresses) URL.revokeObjectURL(address);
    };
  }, [view, words]);
  return pictures;
}
