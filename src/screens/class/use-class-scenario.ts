import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import { classScenario } from '../../app/class/class-scenario.ts';
import type { ClassResult } from '../../debrief/class/class-result.ts';
import { useFetched } from '../trouble/use-fetched.ts';

/** The scenario that all of some results are of; undefined for several, and until it is read. */
export function useClassScenario(results: readonly ClassResult[]) {
  const { i18n } = useTranslation();
  const only = onlyScenario(results);
  const { id, hash } = only ?? { id: undefined, hash: undefined };
  const read = useCallback(
    async () => (id === undefined ? undefined : { hash, is: await classScenario(id, hash) }),
    // Told in the language of the page.
    [id, hash, i18n.language],
  );
  const { part, failed, again } = useFetched(read);
  return { found: part?.hash === hash ? part?.is : undefined, failed, again };
}

function onlyScenario(results: readonly ClassResult[]): ClassResult['scenario'] | undefined {
  const [first] = results;
  return results.every(({ scenario }) => scenario.hash === first?.scenario.hash)
    ? first?.scenario
    : undefined;
}
