import { err, ok, type Result } from '../../lib/result.ts';
import type { SeatSight, StudentSight } from '../../classroom/sight/student-sight.ts';
import type { GameRecord } from '../../record/record.ts';
import { resumeHost, type Host } from '../../session/host.ts';
import { gameStore } from '../game-store.ts';
import { hostOf } from '../hosted.ts';
import type { OpenTrouble } from '../open-trouble.ts';
import { translationOf } from '../shelf/translation.ts';
import { liveGame } from './game-address.ts';
import { seatGuest, seatReader } from './guest.ts';
import { follow, liveStore, type Live } from './live-store.ts';
import { ownSeat } from './own-seat.ts';
import { command } from './ask.ts';
import { remoteSession, type RemoteSession } from './remote-session.ts';

/** What keeps the game of a class on the screen up to date. */
let following: { readonly stop: () => void; read: boolean } | undefined;

/** Puts the game of a class's table on the screen, as the server has it; once it is over, all of it. */
export async function openLive(id: string): Promise<Result<undefined, OpenTrouble>> {
  const token = ownSeat()?.token;
  if (token === undefined) return err({ kind: 'missing' });
  follow(token);
  const seat = await seatOf(token);
  if (seat === undefined || liveGame(seat.table) !== id) return err({ kind: 'missing' });
  const host = seat.record && (await hostFor(id, seat.record));
  sitDown(id, token, seat);
  if (host) read(id, host);
  return ok(undefined);
}

/** The seat as it comes first, however long that takes; undefined where there is none. */
function seatOf(token: string): Promise<SeatSight | undefined> {
  return new Promise((done) => {
    const look = ({ live }: { readonly live: Live | undefined }): void => {
      const ended = live?.token !== token || live.line === 'closed' || live.line === 'refused';
      const sight = ended ? undefined : studentIn(live);
      if (!ended && sight === undefined) return;
      stop();
      done(sight?.seat);
    };
    const stop = liveStore.subscribe(look);
    look(liveStore.getState());
  });
}

function sitDown(id: string, token: string, seat: SeatSight): void {
  following?.stop();
  const me = studentIn(liveStore.getState().live)?.me.id ?? '';
  const session = remoteSession({ me, seat, ask: (asked) => command(token, asked) });
  const leave = () => {
    session.flush();
  };
  window.addEventListener('pagehide', leave);
  const stopFollowing = liveStore.subscribe(({ live }, { live: before }) => {
    if (live?.token === token) takeIn(id, session, live, before);
  });
  following = {
    read: false,
    stop: () => {
      window.removeEventListener('pagehide', leave);
      session.flush();
      stopFollowing();
    },
  };
  seatGuest(id, session);
}

function takeIn(id: string, session: RemoteSession, live: Live, before: Live | undefined): void {
  const seat = studentIn(live)?.seat;
  if (live.sight === before?.sight) return;
  if (seat === undefined || liveGame(seat.table) !== id || seat.chair !== session.chair) {
    // Somebody has been given another chair: what was on the screen is not theirs to see any more.
    following?.stop();
    following = undefined;
    if (gameStore.getState().game?.id === id) gameStore.setState({ game: undefined });
    return;
  }
  session.take(
    seat,
    live.told.flatMap(({ happenings }) => happenings),
  );
  const { record } = seat;
  if (record === undefined || following?.read !== false) return;
  void hostFor(id, record).then((host) => {
    if (host) read(id, host);
  });
}

/** N62: once the talks are over all of the game has come, and is read here as any other. */
async function hostFor(id: string, record: GameRecord): Promise<Host | undefined> {
  const known = hostOf({ id });
  if (known) return known;
  const host = resumeHost(record, await translationOf(record.scenario.id));
  return host.ok ? host.value : undefined;
}

function read(id: string, host: Host): void {
  if (following) following.read = true;
  seatReader(id, host);
}

function studentIn(live: Live | undefined): StudentSight | undefined {
  return live?.sight?.role === 'student' ? live.sight : undefined;
}
