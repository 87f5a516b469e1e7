import type { Heard } from '../../sound/happening-sounds.ts';
import { rate, type Samples } from '../../sound/signal/samples.ts';
import { soundNames, takes, type SoundName } from '../../sound/sounds.ts';
import type { Recipe } from './recipe.ts';
import { openRendering } from './rendering.ts';
import { openWaking } from './waking.ts';

/** Plays what is rendered, through WebAudio. It works only while something is to be heard. */
export interface Player {
  /** What is `awaited` is played however long it takes to make. */
  readonly play: (heard: readonly Heard[], awaited?: boolean) => void;
  /** The room that is heard from now on; none where undefined. */
  readonly stayIn: (room: string | undefined) => void;
  /** 1 is as the recipes have it. */
  readonly setVolume: (volume: number) => void;
  /** Stops everything at once. */
  readonly hush: () => void;
}

const tooLate = 0.3; // seconds; what is rendered so long after its happening is left out
const pan = 0.35; // how far aside a delegation sits, of 1
const arrival = 2.5; // seconds for a room to come up
const leaving = 0.7;

/** A room that is heard, or about to be. */
interface Stay {
  readonly room: string;
  readonly end: () => void;
}

/** Of a page that was touched: before that, no browser lets a context run. */
export function openPlayer(): Player {
  const context = new AudioContext();
  const render = openRendering();
  const master = new GainNode(context);
  master.connect(context.destination);
  const buffers = new Map<Samples, AudioBuffer>();
  const played = new Map<SoundName, number>();
  const sounding = new Set<AudioBufferSourceNode>();
  let stay: Stay | undefined;
  const { wake, rest } = openWaking(context, () => stay !== undefined);

  async function bufferOf(recipe: Recipe): Promise<AudioBuffer> {
    const samples = await render(recipe);
    const known = buffers.get(samples);
    if (known) return known;
    const buffer = new AudioBuffer({ length: samples.length, sampleRate: rate });
    buffer.copyToChannel(samples, 0);
    buffers.set(samples, buffer);
    return buffer;
  }

  function start(buffer: AudioBuffer, through: AudioNode, at: number, loop = false) {
    const source = new AudioBufferSourceNode(context, { buffer, loop });
    source.connect(through).connect(master);
    sounding.add(source);
    source.addEventListener('ended', () => {
      sounding.delete(source);
      through.disconnect();
      if (sounding.size === 0 && stay === undefined) rest();
    });
    source.start(at);
    return source;
  }

  async function playOne({ sound, after, side }: Heard, awaited: boolean): Promise<void> {
    const at = context.currentTime + after;
    const count = played.get(sound) ?? 0;
    played.set(sound, count + 1);
    const buffer = await bufferOf({ kind: 'sound', sound, take: count % takes });
    void render({ kind: 'sound', sound, take: (count + 1) % takes }); // for the next time
    if (!awaited && context.currentTime - at > tooLate) return;
    start(buffer, new StereoPannerNode(context, { pan: side * pan }), at);
  }

  function goInto(room: string): Stay {
    const gain = new GainNode(context, { gain: 0 });
    let left = false;
    let source: AudioBufferSourceNode | undefined;
    void Promise.all([bufferOf({ kind: 'room', room }), wake()]).then(([buffer]) => {
      if (left) return;
      gain.gain.setTargetAtTime(1, context.currentTime, arrival / 3);
      source = start(buffer, gain, context.currentTime, true);
    });
    return {
      room,
      end: () => {
        left = true;
        gain.gain.setTargetAtTime(0, context.currentTime, leaving / 4);
        source?.stop(context.currentTime + leaving);
      },
    };
  }

  // One of each, before it is wanted.
  for (const sound of soundNames) void render({ kind: 'sound', sound, take: 0 });
  return {
    play: (heard, awaited = false) => {
      if (heard.length === 0) return;
      void wake().then((runs) => {
        if (runs) for (const each of heard) void playOne(each, awaited);
      });
    },
    stayIn: (room) => {
      if (stay?.room === room) return;
      stay?.end();
      stay = room === undefined ? undefined : goInto(room);
    },
    setVolume: (volume) => {
      master.gain.setTargetAtTime(volume, context.currentTime, 0.05);
    },
    hush: () => {
      stay?.end();
      stay = undefined;
      for (const source of sounding) source.stop();
      rest();
    },
  };
}
