import type { Move } from '../../negotiation/move.ts';
import type { PartyId } from '../../scenario/scenario.ts';
import type { MemberId } from '../lesson/lesson-event.ts';

export interface Chair {
  readonly members: readonly MemberId[];
  readonly pen: MemberId | undefined; // who makes its moves
  readonly substitute: boolean; // an AI sits in for people who are away
  readonly drafts: readonly Draft[];
  readonly overtaken: Overtaken | undefined; // until its people move themselves
}

/** A move that an AI made for people whose time had run out. */
export interface Overtaken {
  readonly move: Move;
  readonly after: number; // moves made by then
}

/** A move that somebody without the pen proposes to the pen. */
export interface Draft {
  readonly id: number; // the number of its event
  readonly by: MemberId;
  readonly move: Move;
}

const empty: Omit<Chair, 'members'> = {
  pen: undefined,
  substitute: false,
  drafts: [],
  overtaken: undefined,
};

/** Who sits where from now on: a pen stays where its holder stays, and drafts with their writers. */
export function seat(
  before: Readonly<Record<PartyId, Chair>>,
  chairs: Readonly<Record<PartyId, readonly MemberId[]>>,
): Readonly<Record<PartyId, Chair>> {
  return Object.fromEntries(
    Object.entries(chairs).map(([party, members]): [PartyId, Chair] => {
      const chair = before[party] ?? empty;
      const pen = members.find((member) => member === chair.pen) ?? members[0];
      const drafts = chair.drafts.filter(({ by }) => members.includes(by));
      return [party, { ...chair, members, pen, drafts }];
    }),
  );
}
