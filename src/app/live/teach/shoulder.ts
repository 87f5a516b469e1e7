import { useEffect, useState } from 'react';
import type { TableId } from '../../../classroom/lesson/lesson-event.ts';
import type { SeatSight } from '../../../classroom/sight/student-sight.ts';
import type { PartyId } from '../../../scenario/scenario.ts';
import { connect } from '../connection.ts';

/** What a chair of a table sees, followed as long as the teacher looks over its shoulder. */
export function useShoulder(token: string, table: TableId, chair: PartyId): SeatSight | undefined {
  const [seen, setSeen] = useState<{ readonly about: string; readonly seat: SeatSight }>();
  const about = new URLSearchParams({ table, chair }).toString();
  useEffect(
    () =>
      connect(token, about, {
        onSeen: ({ sight }) => {
          if (sight.role === 'shoulder') setSeen({ about, seat: sight.seat });
        },
        onLine: () => undefined, // the class's own line says how the connection is
      }),
    [token, about],
  );
  return seen?.about === about ? seen.seat : undefined;
}
