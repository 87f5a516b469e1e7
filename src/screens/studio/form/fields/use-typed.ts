import { useEffect, useRef, useState } from 'react';
import { holdTyped } from '../../../../app/studio/typed.ts';

interface Typed {
  readonly shown: string;
  readonly type: (text: string) => void;
  readonly leave: () => void; // the field: what was typed stands in the draft now
}

interface Waiting {
  readonly put: () => void;
  readonly forget: () => void;
}

const pause = 500; // milliseconds without a key

/**
 * What is typed into a field, which is put into the draft at a pause, on leaving, and before anything
 * else is done to the draft. Meanwhile the field shows what was typed, to the letter.
 */
export function useTyped(value: string, put: (text: string) => void): Typed {
  const [typed, setTyped] = useState<{ readonly text: string; readonly isPut: boolean }>();
  const waiting = useRef<Waiting>(undefined);
  useEffect(() => () => waiting.current?.put(), []);

  const type = (text: string) => {
    waiting.current?.forget();
    setTyped({ text, isPut: false });
    const putNow = () => {
      waiting.current?.forget();
      waiting.current = undefined;
      put(text.trimEnd());
      setTyped({ text, isPut: true });
    };
    const timer = setTimeout(() => {
      whenLetGo(() => {
        if (waiting.current === own) putNow();
      });
    }, pause);
    const release = holdTyped(putNow);
    const forget = () => {
      clearTimeout(timer);
      release();
    };
    const own = (waiting.current = { put: putNow, forget });
  };
  const leave = () => {
    whenLetGo(() => {
      waiting.current?.put();
      setTyped(undefined);
    });
  };
  const isOurs = typed !== undefined && (!typed.isPut || typed.text.trimEnd() === value);
  return { shown: isOurs ? typed.text : value, type, leave };
}

/**
 * Does something once nothing is being pressed, and before a press is answered: what it moves on the
 * page would slip away from under the pointer.
 */
function whenLetGo(then: () => void): void {
  if (document.querySelector(':active') === null) {
    then();
    return;
  }
  const letGo = () => {
    window.removeEventListener('click', letGo, true);
    window.removeEventListener('pointerup', soon, true);
    then();
  };
  const soon = () => {
    // A click comes right behind, if one does.
    setTimeout(letGo);
  };
  window.addEventListener('click', letGo, true);
  window.addEventListener('pointerup', soon, true);
}
