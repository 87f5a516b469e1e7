import type { Happening } from '../negotiation/happening.ts';
import type { View } from '../negotiation/view.ts';
import type { SoundName } from './sounds.ts';
import { telephoneOf } from './things/telephone.ts';

type HappeningKind = Happening['kind'];
type HappeningOf<K extends HappeningKind> = Extract<Happening, { readonly kind: K }>;

/** A sound, and when it comes after its happening is shown. */
export interface Cue {
  readonly sound: SoundName;
  readonly after: number; // seconds
}

/** A room where people sit, or a line between two of them. */
type Staging = View['scenario']['venue']['staging'];

type Cues<H extends Happening> = (happening: H, at: Place) => readonly Cue[];

/** What of the talks a sound depends on. */
export interface Place {
  readonly staging: Staging;
  readonly year: number;
}

const silent = (): readonly Cue[] => [];
const once =
  (sound: SoundName, after = 0) =>
  (): readonly Cue[] => [{ sound, after }];

const call = (_: Happening, { year }: Place): readonly Cue[] => [
  { sound: telephoneOf(year), after: 0 },
];

/** People sit down, or a line is opened. */
const settle = (_: Happening, { staging }: Place): readonly Cue[] => [
  { sound: staging === 'telephone' ? 'receiver' : 'chair', after: 0 },
];

/** Folders and tokens slide for about 400 ms; a stamp falls as they arrive. */
const cues: { readonly [K in HappeningKind]: Cues<HappeningOf<K>> } = {
  roundOpened: settle,
  dispatch: once('sheet'),
  bridgingOpened: once('sheet', 0.2),
  consulted: call,
  backChannelAsked: call,
  backChannelTold: once('receiver'),
  leaked: once('press'),
  committed: once('press'),
  retreated: once('press'),
  justified: once('pencil'),
  expertsProposed: once('sheet'),
  expertsAnswered: once('pencil'),
  nonPaperHanded: once('sheet'),
  nonPaperAnswered: once('pencil'),
  gestureMade: (_, { staging }) => [
    { sound: staging === 'telephone' ? 'pencil' : 'glass', after: 0 },
  ],
  reassured: call,
  held: silent,
  tabled: once('folder'),
  conceded: once('pencil', 0.12), // as the token slides
  shifted: once('pencil', 0.12),
  passed: once('sheet'),
  reopened: once('sheet'),
  accepted: once('stamp', 0.3),
  initialled: () => [
    { sound: 'pencil', after: 0 },
    { sound: 'stamp', after: 0.45 },
  ],
  declined: once('folder'),
  credibilityLost: silent,
  stayed: settle,
  walkedOut: (_, { staging }) =>
    staging === 'telephone'
      ? [{ sound: 'receiver', after: 0 }]
      : [
          { sound: 'chair', after: 0 },
          { sound: 'door', after: 0.35 },
        ],
  judgedWalkOut: silent,
  trustMoved: silent,
  goodwillMoved: silent,
  noAgreementMoved: silent,
  mandateMoved: silent,
  news: once('sheet'),
  clockMoved: silent,
  substituted: settle,
  endedByModerator: settle,
  annexProposed: once('folder'),
  annexAnswered: once('pencil'),
  annexDecided: ({ taken }) => (taken ? [{ sound: 'stamp', after: 0.2 }] : []),
  voted: silent, // each of them has a moment of its own afterwards
  ratified: once('stamp', 0.1),
  ended: silent,
  epilogue: silent,
};

/** A cue, and from which side it comes: −1 left, 1 right, 0 the middle. */
export interface Heard extends Cue {
  readonly side: -1 | 0 | 1;
}

const most = 4; // at once: more is a noise

/** What is heard of happenings: each sound once, the latest where it comes from two sides. */
export function heardOf(
  { scenario }: Pick<View, 'scenario'>,
  happenings: readonly Happening[],
): readonly Heard[] {
  const place = { staging: scenario.venue.staging, year: Number(scenario.date.slice(0, 4)) };
  const heard = new Map<SoundName, Heard>();
  for (const happening of happenings) {
    const side = sideOf(scenario, happening);
    for (const cue of cuesOf(happening, place)) {
      heard.delete(cue.sound);
      heard.set(cue.sound, { ...cue, side });
    }
  }
  return [...heard.values()].slice(-most);
}

function cuesOf<H extends Happening>(happening: H, place: Place): readonly Cue[] {
  return (cues[happening.kind] as Cues<H>)(happening, place);
}

/** It comes from who did it; the party that the scenario names first sits at the left. */
function sideOf({ parties: [left] }: View['scenario'], happening: Happening): -1 | 0 | 1 {
  if (!('party' in happening)) return 0;
  return happening.party === left.id ? -1 : 1;
}
