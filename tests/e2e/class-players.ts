import { legalMoves } from '../../src/negotiation/legal-moves.ts';
import type { StudentSight } from '../../src/classroom/sight/student-sight.ts';
import { joinClass, type Student } from '../server/kit.ts';
import type { Protocol } from '../../src/cli/drill/protocol.ts';

/** Students whose browsers are played by the protocol: they move whenever it is for them to move. */
export interface ClassPlayers {
  readonly students: readonly Student[];
  readonly stop: () => void;
}

export async function classPlayers(
  protocol: Protocol,
  code: string,
  names: readonly string[],
): Promise<ClassPlayers> {
  const students: Student[] = [];
  for (const name of names) students.push(await joinClass(protocol, code, name));
  const busy = new Set<Student>();
  const timer = setInterval(() => {
    for (const student of students) {
      const move = busy.has(student) ? undefined : nextMove(student);
      if (move === undefined) continue;
      busy.add(student);
      void student
        .move(move)
        .catch(() => undefined) // the server is being stopped
        .finally(() => busy.delete(student));
    }
  }, 150);
  return {
    students,
    stop: () => {
      clearInterval(timer);
      for (const { followed } of students) followed.stop();
    },
  };
}

/** Holds, passes, and declines what it is offered: games that go on for long. */
function nextMove({ followed }: Student): object | undefined {
  const sight = followed.sight() as StudentSight | undefined;
  const seat = sight?.role === 'student' ? sight.seat : undefined;
  if (!seat?.begun || seat.pen !== sight?.me.id || seat.view.turn !== seat.chair) return undefined;
  const { moves } = legalMoves(seat.view);
  const quiet = ['hold', 'pass', 'decline', 'stay'] as const;
  return (
    moves.find(({ kind }) => quiet.some((each) => each === kind)) ??
    moves.find(({ kind }) => kind !== 'walkOut')
  );
}
