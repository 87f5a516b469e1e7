import { useCallback, useState } from 'react';

/** Hands a failure that came later, out of a press or a fetch, to the error boundary of the page. */
export function useFailure(): (error: unknown) => void {
  const [failure, setFailure] = useState<Error>();
  if (failure) throw failure;
  return useCallback((error: unknown) => {
    setFailure(error instanceof Error ? error : new Error(String(error)));
  }, []);
}
