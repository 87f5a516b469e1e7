import { useCallback, useEffect, useState } from 'react';

interface Fetched<T> {
  readonly part: T | undefined; // until it is there
  readonly failed: boolean;
  readonly again: () => void;
}

/** A part of the game that a page can do without, fetched while the page stands. */
export function useFetched<T>(fetchPart: () => Promise<T>): Fetched<T> {
  const [part, setPart] = useState<T>();
  const [failed, setFailed] = useState(false);
  const [attempt, setAttempt] = useState(0);
  useEffect(() => {
    let gone = false;
    fetchPart().then(
      (fetched) => {
        if (gone) return;
        setPart(() => fetched);
        setFailed(false);
      },
      () => {
        if (!gone) setFailed(true);
      },
    );
    return () => {
      gone = true;
    };
  }, [fetchPart, attempt]);
  const again = useCallback(() => {
    setFailed(false);
    setAttempt((made) => made + 1);
  }, []);
  return { part, failed, again };
}
