import { useEffect, type ReactNode } from 'react';
import { sitDown } from '../app/pace.ts';
import { prefetchEnd } from './prefetch-end.ts';

/** While this is on the screen, AI delegations move when it is their turn; what comes next is fetched. */
export function AtTable({ children }: { readonly children: ReactNode }) {
  useEffect(() => sitDown(), []);
  useEffect(() => prefetchEnd(), []);
  return children;
}
