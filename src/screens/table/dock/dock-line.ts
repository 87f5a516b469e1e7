import { createContext, useContext, useMemo, useState } from 'react';

/** The line over the forecast: the decision that is pointed at speaks there. */
interface DockLine {
  readonly said: string | undefined;
  readonly say: (words: string | undefined) => void;
}

const DockContext = createContext<DockLine>({ said: undefined, say: () => undefined });

export const DockProvider = DockContext.Provider;

export function useNewDock(): DockLine {
  const [said, say] = useState<string>();
  return useMemo(() => ({ said, say }), [said]);
}

export function useDockLine(): DockLine {
  return useContext(DockContext);
}
