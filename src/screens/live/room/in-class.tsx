import { useEffect, useRef, useState, type ReactNode } from 'react';
import { liveGame } from '../../../app/live/game-address.ts';
import type { Channel } from '../../../app/live/read-marks.ts';
import { useLesson } from '../../../app/live/use-lesson.ts';
import { useTellVoteSeen } from '../../../app/live/use-tell-vote-seen.ts';
import { LineStrip } from '../line-strip.tsx';
import { GoAlong, type LessonPage } from './go-along.tsx';
import { NotSent } from './not-sent.tsx';
import { OvertakenStrip } from './overtaken-strip.tsx';
import { RoomBar } from './room-bar.tsx';
import { RoomPanel } from './room-panel.tsx';
import { useCovering } from './use-covering.ts';
import styles from './room.module.css';

interface InClassProps {
  readonly game: string;
  readonly at: LessonPage;
  readonly children: ReactNode; // the page itself, which knows nothing of a class
}

/** A page of a class's game: beside what it has at home, the people of the table and the clock. */
export function InClass({ game, at, children }: InClassProps) {
  const { token, sight } = useLesson();
  const [open, setOpen] = useState<Channel>();
  const panel = useRef<HTMLElement>(null);
  const opener = useRef<HTMLElement | null>(null);
  const seat = sight?.seat && liveGame(sight.seat.table) === game ? sight.seat : undefined;
  useTellVoteSeen(token, seat && sight);
  const isOpen = open !== undefined && seat !== undefined;
  const covering = useCovering(panel, isOpen);
  const close = () => {
    setOpen(undefined);
  };
  // Once the panel is gone, so that nothing lies over what takes the focus.
  useEffect(() => {
    if (isOpen) return;
    opener.current?.focus();
    opener.current = null;
  }, [isOpen]);
  return (
    <div className={styles['inClass']} data-at={at} data-room={isOpen ? 'open' : undefined}>
      <div className={styles['above']} inert={covering}>
        <LineStrip />
        {sight && <GoAlong sight={sight} at={at} game={game} />}
        {sight && seat && (
          <RoomBar
            sight={sight}
            seat={seat}
            open={open}
            onOpen={(channel) => {
              opener.current =
                document.activeElement instanceof HTMLElement ? document.activeElement : null;
              if (channel === open) close();
              else setOpen(channel);
            }}
          />
        )}
        {seat && <NotSent />}
        {seat && <OvertakenStrip seat={seat} />}
      </div>
      <div className={styles['page']} inert={covering}>
        {children}
      </div>
      {sight && seat && open !== undefined && (
        <RoomPanel
          ref={panel}
          sight={sight}
          seat={seat}
          open={open}
          onOpen={setOpen}
          onClose={close}
        />
      )}
    </div>
  );
}
