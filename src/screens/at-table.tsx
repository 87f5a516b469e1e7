import { useEffect, type ReactNode } from 'react';
import { sitDown } from '../app/pace.ts';

/** While this is on the screen, AI delegations move when it is their turn. */
export function AtTable({ children }: { readonly children: ReactNode }) {
  useEffect(() => sitDown(), []);
  return children;
}
