import { err, ok, type Result } from '../../lib/result.ts';
import type { TeacherCommand } from '../commands.ts';
import { entryOf } from '../../negotiation/entry.ts';
import { limits } from '../limits.ts';
import type { Moment } from '../moment.ts';
import { refuse, type LessonRefusal } from '../refusal.ts';
import { partiesOf, type Change, type Room } from '../room.ts';
import type { PlannedTable } from './lesson-event.ts';
import { isMember, unseated } from './lesson-state.ts';
import { freestChair, reseat, seatAll } from './seating.ts';
import { beginAll, openTables } from './stages.ts';
import { replan } from './unseat.ts';

export type SeatingCommand = Extract<
  TeacherCommand,
  { kind: 'seatAll' | 'seatLate' | 'seat' | 'addTable' }
>;

/** Who sits where: before the talks as the teacher likes, in them without taking a table away. */
export function decideSeating(
  room: Room,
  command: SeatingCommand,
  moment: Moment,
): Result<Change, LessonRefusal> {
  const { lesson } = room;
  const { plan } = lesson;
  switch (command.kind) {
    case 'seatAll': {
      if (lesson.stage !== 'lobby') return err(refuse('begun'));
      const members = Object.keys(lesson.members);
      const { delegation } = lesson.settings;
      return ok(replan(room, seatAll(members, partiesOf(room), delegation, moment.name)));
    }
    case 'seatLate': {
      let next: readonly PlannedTable[] = plan;
      for (const member of unseated(lesson)) {
        const free = freestChair(next, limits.delegation);
        if (free === undefined) return err(refuse('full'));
        next = reseat(next, member, free);
      }
      return ok(replan(room, next));
    }
    case 'seat': {
      const { member, to } = command;
      if (!isMember(lesson, member)) return err(refuse('noMember'));
      const table = plan.find(({ id }) => id === to?.table);
      if (to !== undefined && table === undefined) return err(refuse('noTable'));
      const chair = to && entryOf(table?.chairs ?? {}, to.party);
      if (to !== undefined && chair === undefined) return err(refuse('noChair'));
      const others = chair?.filter((each) => each !== member) ?? [];
      if (others.length >= limits.delegation) return err(refuse('delegationFull'));
      return ok(replan(room, reseat(plan, member, to)));
    }
    case 'addTable': {
      if (plan.length >= limits.tables) return err(refuse('full'));
      const chairs = Object.fromEntries(partiesOf(room).map((party) => [party, []]));
      const added = [...plan, { id: moment.name(), chairs }];
      if (lesson.stage === 'lobby') return ok(replan(room, added));
      const opened = openTables(room, added, moment);
      return ok(lesson.stage === 'play' ? beginAll(room, opened) : opened);
    }
  }
}
