import type { Heard } from '../../sound/happening-sounds.ts';
import { fetchedOnce } from '../fetched.ts';
import { settingsStore } from '../settings.ts';
import type { Player } from './player.ts';

const fetchPlayer = fetchedOnce(() => import('./player.ts'));

const touches = ['pointerdown', 'pointerup', 'keydown'] as const;

let player: Player | undefined;
let room: string | undefined; // where the page is
let following = false;

/** Makes something heard, where sound is on. Nothing in the game needs it: what fails is silent. */
export function makeHeard(heard: readonly Heard[]): void {
  if (settingsStore.getState().sound) player?.play(heard);
}

/** Plays something although sound may be off: for whoever asked for just that. */
export async function tryOut(heard: readonly Heard[]): Promise<void> {
  const open = await whenOpen();
  open?.setVolume(settingsStore.getState().volume);
  open?.play(heard, true);
}

/** Lets a room be heard although sound may be off; with none, the one where the page is. */
export async function tryRoom(name: string | undefined): Promise<void> {
  if (name === undefined) {
    player?.stayIn(settingsStore.getState().sound ? room : undefined);
    return;
  }
  const open = await whenOpen();
  open?.setVolume(settingsStore.getState().volume);
  open?.stayIn(name);
}

/** Lets a room be heard for as long as the page is in it; gives how to leave. */
export function enterRoom(name: string): () => void {
  if (!following) {
    following = true;
    settingsStore.subscribe(apply);
  }
  room = name;
  apply();
  return () => {
    if (room !== name) return;
    room = undefined;
    apply();
  };
}

function apply(): void {
  const { sound, volume } = settingsStore.getState();
  if (!sound) {
    player?.hush();
    return;
  }
  player?.setVolume(volume);
  if (player) player.stayIn(room);
  else if (room !== undefined) void whenOpen().then((open) => open && apply());
}

/** The player, once the page was touched; undefined where this browser has none, or it does not come. */
async function whenOpen(): Promise<Player | undefined> {
  if (player) return player;
  await touched();
  try {
    const { openPlayer } = await fetchPlayer();
    return (player ??= openPlayer());
  } catch {
    return undefined;
  }
}

function touched(): Promise<void> {
  if (navigator.userActivation.hasBeenActive) return Promise.resolve();
  return new Promise((done) => {
    const touch = () => {
      if (!navigator.userActivation.hasBeenActive) return;
      for (const event of touches) document.removeEventListener(event, touch, { capture: true });
      done();
    };
    for (const event of touches) document.addEventListener(event, touch, { capture: true });
  });
}
