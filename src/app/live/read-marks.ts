import { createStore, useStore } from 'zustand';
import { persist } from 'zustand/middleware';
import type { SeatSight } from '../../classroom/sight/student-sight.ts';
import type { ShownMessage } from '../../classroom/sight/messages.ts';
import { keptHere } from '../kept-here.ts';
import { isRecord } from '../plain-data.ts';

/** The parts of a delegation's room that have something to be read in them. */
export const channels = ['people', 'notes', 'drafts', 'teacher'] as const;
export type Channel = (typeof channels)[number];

type Marks = Readonly<Record<string, number>>; // by table and channel: the last that was read

const MOST = 40;

/** Up to where each part was read in this browser, so that a reload does not make all of it new. */
const marksStore = createStore<Marks>()(
  persist((): Marks => ({}), {
    name: 'common-ground:class-read',
    storage: keptHere<Marks>({ write: (marks) => JSON.stringify(marks), read: readMarks }),
  }),
);

/** How many of each are new to whoever sits here. */
export function useUnread(seat: SeatSight, me: string): Readonly<Record<Channel, number>> {
  const marks = useStore(marksStore);
  const count = (channel: Channel): number =>
    numbersIn(seat, me, channel).filter((seq) => seq > (marks[keyOf(seat, me, channel)] ?? 0))
      .length;
  return {
    people: count('people'),
    notes: count('notes'),
    drafts: count('drafts'),
    teacher: count('teacher'),
  };
}

/** All that is there in a part has been read. */
export function markRead(seat: SeatSight, me: string, channel: Channel): void {
  const last = Math.max(0, ...numbersIn(seat, me, channel));
  const key = keyOf(seat, me, channel);
  const marks = marksStore.getState();
  if ((marks[key] ?? 0) >= last) return;
  const kept = Object.entries(marks).slice(-MOST);
  marksStore.setState({ ...Object.fromEntries(kept), [key]: last }, true);
}

/** The messages of a part of the room, in the order in which they came. */
export function messagesIn({ messages }: SeatSight, channel: Channel): readonly ShownMessage[] {
  const kind = { people: 'talk', notes: 'note', teacher: 'teacher', drafts: undefined }[channel];
  return messages.filter((message) => message.kind === kind);
}

/** The numbers of what others have put there. */
function numbersIn(seat: SeatSight, me: string, channel: Channel): readonly number[] {
  if (channel === 'drafts') return seat.drafts.filter(({ by }) => by !== me).map(({ id }) => id);
  const own = seat.delegation.find(({ id }) => id === me)?.name;
  const isOwn = ({ by, party }: ShownMessage): boolean => by === own && party === seat.chair;
  return messagesIn(seat, channel)
    .filter((message) => !isOwn(message))
    .map(({ seq }) => seq);
}

function keyOf({ table, chair }: SeatSight, me: string, channel: Channel): string {
  return [table, chair, me, channel].join(' ');
}

function readMarks(text: string): Marks {
  const read: unknown = JSON.parse(text);
  if (!isRecord(read)) return {};
  return Object.fromEntries(
    Object.entries(read).flatMap(([key, seq]) => (typeof seq === 'number' ? [[key, seq]] : [])),
  );
}
