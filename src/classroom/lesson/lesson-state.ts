import { hashText } from '../../lib/hash.ts';
import { entryOf } from '../../negotiation/entry.ts';
import type { PartyId } from '../../scenario/scenario.ts';
import type {
  KeptScenario,
  LessonEvent,
  MemberId,
  PlannedTable,
  Projector,
  Stage,
  TableId,
} from './lesson-event.ts';
import type { ClassSettings } from './settings.ts';

/** A class, as its events have made it. */
export interface LessonState {
  readonly seq: number; // of the last event
  readonly id: string;
  readonly code: string;
  readonly opened: number;
  readonly scenario: KeptScenario & { readonly hash: string };
  readonly language: string;
  readonly settings: ClassSettings;
  readonly stage: Stage;
  readonly until: number | undefined; // when the preparation ends by itself
  readonly members: Readonly<Record<MemberId, Member>>; // who is in; in the order of joining
  readonly plan: readonly PlannedTable[];
  readonly projector: Projector;
  readonly kept: boolean; // not deleted by itself
}

export interface Member {
  readonly id: MemberId;
  readonly name: string;
  readonly lends: boolean; // their game may be shown to all as an example
}

/** Where somebody sits. */
export interface Place {
  readonly table: TableId;
  readonly party: PartyId;
}

/** A class after its first event. */
export function openLesson(event: LessonEvent): LessonState {
  if (event.kind !== 'opened') throw new RangeError('A class begins by being opened.');
  const { id, code, scenario, language, settings, at } = event;
  return {
    seq: 1,
    id,
    code,
    opened: at,
    scenario: { ...scenario, hash: hashText(scenario.text) },
    language,
    settings,
    stage: 'lobby',
    until: undefined,
    members: {},
    plan: [],
    projector: { names: true, example: undefined },
    kept: false,
  };
}

/** A class after one more event. */
export function foldLesson(state: LessonState, event: LessonEvent): LessonState {
  return { ...state, seq: state.seq + 1, ...change(state, event) };
}

function change(state: LessonState, event: LessonEvent): Partial<LessonState> {
  switch (event.kind) {
    case 'opened':
      return {};
    case 'set':
      return { settings: event.settings };
    case 'joined': {
      const { member: id, name } = event;
      return { members: { ...state.members, [id]: { id, name, lends: false } } };
    }
    case 'renamed':
      return changeMember(state, event.member, { name: event.name });
    case 'lent':
      return changeMember(state, event.member, { lends: event.lends });
    case 'left': {
      const { [event.member]: _, ...members } = state.members;
      return { members };
    }
    case 'seated':
      return { plan: event.plan };
    case 'staged':
      return { stage: event.stage, until: event.until };
    case 'projected':
      return { projector: event.projector };
    case 'kept':
      return { kept: event.kept };
  }
}

function changeMember(
  { members }: LessonState,
  id: MemberId,
  by: Partial<Member>,
): Partial<LessonState> {
  const member = members[id];
  return member === undefined ? {} : { members: { ...members, [id]: { ...member, ...by } } };
}

/** Whether somebody is in the class; whatever is asked for need not be a member's name. */
export function isMember({ members }: LessonState, id: MemberId): boolean {
  return entryOf(members, id) !== undefined;
}

/** Where a member sits, if anywhere. */
export function placeOf({ plan }: LessonState, member: MemberId): Place | undefined {
  return placesIn(plan).get(member);
}

type Places = ReadonlyMap<MemberId, Place>;

/** Everybody is sought in a plan whenever something happens: it is gone through once. */
const places = new WeakMap<LessonState['plan'], Places>();

function placesIn(plan: LessonState['plan']): Places {
  const known = places.get(plan) ?? findPlaces(plan);
  places.set(plan, known);
  return known;
}

function findPlaces(plan: LessonState['plan']): Places {
  return new Map(
    plan.flatMap(({ id, chairs }) =>
      Object.entries(chairs).flatMap(([party, members]) =>
        members.map((member): [MemberId, Place] => [member, { table: id, party }]),
      ),
    ),
  );
}

/** Who has no chair: they watch, or wait for one. */
export function unseated(state: LessonState): readonly MemberId[] {
  return Object.keys(state.members).filter((member) => placeOf(state, member) === undefined);
}
