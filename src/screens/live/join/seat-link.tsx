import { useEffect } from 'react';
import { useLocation } from 'wouter';
import { keysStore } from '../../../app/live/keys.ts';
import { sitAt } from '../../../app/live/own-seat.ts';
import { routes } from '../../../app/routes.ts';
import { Waiting } from '../../page/waiting.tsx';

/** A seat's own link: its key is kept, and the address that holds it is gone from the bar. */
export function SeatLink({ token }: { readonly token: string }) {
  const [, go] = useLocation();
  useEffect(() => {
    const known = keysStore.getState().keys.find((key) => key.token === token);
    sitAt(known ?? { token, role: 'student', code: '', title: '' });
    go(routes.lesson, { replace: true });
  }, [token, go]);
  return <Waiting />;
}
