import { useEffect, useState } from 'react';
import { follow, leaveClass, useLive, type Live } from '../../app/live/live-store.ts';

/** Follows a class by a token that this browser has, as long as the screen stands. */
export function useFollowed(find: () => string | undefined): {
  readonly token: string | undefined; // undefined: it has none
  readonly live: Live | undefined;
  readonly isGone: boolean; // the class is no more, or the token is nobody's
} {
  const [token] = useState(find);
  useEffect(() => {
    if (token === undefined) return;
    follow(token);
    return leaveClass;
  }, [token]);
  const live = useLive((now) => (now?.token === token ? now : undefined));
  const isGone = live?.line === 'closed' || live?.line === 'refused';
  return { token, live, isGone };
}
