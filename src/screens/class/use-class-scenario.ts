import { useEffect, useState } from 'react';
import { classScenario, type ClassScenario } from '../../app/review/class-scenario.ts';
import type { ClassResult } from '../../debrief/class-result.ts';

/** The scenario that all of some results are of; undefined for several, and until it is read. */
export function useClassScenario(results: readonly ClassResult[]): ClassScenario | undefined {
  const [found, setFound] = useState<{ readonly hash: string; readonly is: ClassScenario }>();
  const only = onlyScenario(results);
  const { id, hash } = only ?? { id: undefined, hash: undefined };
  useEffect(() => {
    if (id === undefined) return;
    let gone = false;
    void classScenario(id, hash).then((is) => {
      if (!gone && is) setFound({ hash, is });
    });
    return () => {
      gone = true;
    };
  }, [id, hash]);
  return found !== undefined && found.hash === hash ? found.is : undefined;
}

function onlyScenario(results: readonly ClassResult[]): ClassResult['scenario'] | undefined {
  const [first] = results;
  return results.every(({ scenario }) => scenario.hash === first?.scenario.hash)
    ? first?.scenario
    : undefined;
}
