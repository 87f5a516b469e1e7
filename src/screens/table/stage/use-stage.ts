import { useCallback, useEffect, useRef, useState, type RefObject } from 'react';
import { useAppearance } from '../../../app/appearance.ts';
import { fetched, NotFetched } from '../../../app/fetched.ts';

/** Fetches the stage and all that draws the table, ahead of time while the papers are read. */
export const fetchStage = () => fetched(() => import('../../../table/mount-table.ts'));

/** Fetches what draws the ending and the map. */
export const fetchEnding = () =>
  fetched(async () => (await import('../../../table/mount-table.ts')).fetchEnding());

/** Whatever is drawn in a place of the page. */
interface Drawn {
  readonly setTheme: (theme: 'day' | 'night') => void;
  readonly destroy: () => void;
}

/** How something is to be drawn, and whom it tells of what goes wrong with it. */
export interface Drawing {
  readonly reducedMotion: boolean;
  readonly plain: boolean;
  readonly onLost: (lost: boolean) => void; // the browser has taken the picture away, or given it back
  readonly onMissed: () => void; // something that it needs could not be fetched
}

type Failure = 'not fetched' | 'not drawn';

interface Stage<Handle> {
  readonly place: RefObject<HTMLDivElement | null>;
  readonly handle: Handle | undefined; // once it is drawn
  readonly failed: Failure | undefined;
  readonly lost: boolean;
  readonly again: (plain: boolean) => void; // anew, where it failed or was lost
}

/**
 * Draws something in a place of the page, as long as that is there; anew where motion is wanted or
 * not any more.
 */
export function useStage<Door, Handle extends Drawn>(
  fetchDoor: () => Promise<Door>, // always the same
  draw: (door: Door, place: HTMLElement, drawing: Drawing) => Handle,
): Stage<Handle> {
  const { theme, reducedMotion } = useAppearance();
  const place = useRef<HTMLDivElement>(null);
  const latest = useRef(draw);
  const [handle, setHandle] = useState<Handle>();
  const [failed, setFailed] = useState<Failure>();
  const [lost, setLost] = useState(false);
  const [staging, setStaging] = useState({ times: 0, plain: false });

  useEffect(() => {
    latest.current = draw;
  });
  useEffect(() => {
    let gone = false;
    let drawn: Handle | undefined;
    fetchDoor()
      .then((door) => {
        if (gone || !place.current) return;
        drawn = latest.current(door, place.current, {
          reducedMotion,
          plain: staging.plain,
          onLost: setLost,
          onMissed: () => {
            if (!gone) setFailed('not fetched');
          },
        });
        setHandle(drawn);
      })
      .catch((error: unknown) => {
        if (!gone) setFailed(error instanceof NotFetched ? 'not fetched' : 'not drawn');
      });
    return () => {
      gone = true;
      drawn?.destroy();
      setHandle(undefined);
      setLost(false);
    };
  }, [fetchDoor, reducedMotion, staging]);
  const again = useCallback((plain: boolean) => {
    setFailed(undefined);
    setStaging((before) => ({ times: before.times + 1, plain: before.plain || plain }));
  }, []);
  useEffect(() => {
    handle?.setTheme(theme);
  }, [handle, theme]);
  return { place, handle, failed, lost, again };
}
