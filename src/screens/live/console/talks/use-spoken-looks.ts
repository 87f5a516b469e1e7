import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { Look } from '../../../../app/live/teach/attention.ts';
import type { Tile } from '../../../../classroom/sight/teacher-sight.ts';
import { announce } from '../../../page/announcer.ts';

/** Says which tables have come to need a look since it was last said; nothing of those that need none. */
export function useSpokenLooks(seen: readonly (readonly [Tile, readonly Look[]])[]): void {
  const { t } = useTranslation('console');
  const before = useRef<ReadonlySet<number>>(undefined);
  const needing = seen
    .filter(([, looks]) => looks.length > 0)
    .map(([{ number }]) => number)
    .toSorted((one, other) => one - other);
  const key = needing.join(' ');
  useEffect(() => {
    const now = new Set(key === '' ? [] : key.split(' ').map(Number));
    const fresh = [...now].filter((number) => before.current?.has(number) === false);
    before.current = now;
    if (fresh.length > 0) announce(t('talks.lookAt', { tables: fresh.join(', ') }));
  }, [key, t]);
}
