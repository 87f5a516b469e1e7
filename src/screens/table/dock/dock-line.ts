import { createContext, useContext, useMemo, useState } from 'react';

/** The one line over the decisions: what is pointed at speaks there instead of the forecast. */
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
