import table from '../../src/words/en/table.json' with { type: 'json' };

/** What the person whose turn it is has to do. */
export type Task = keyof typeof table.turn.yours;

/** The line that says whose turn it is, for each task, and for when there is none left. */
export const taskLines: readonly (readonly [Task | 'over', string])[] = [
  ...(Object.entries(table.turn.yours) as [Task, string][]),
  ['over', table.turn.over],
];

/** In a page: the task whose line is shown. Reaches nothing outside itself, so that it can be sent. */
export function taskShown(lines: readonly (readonly [string, string])[]): string | undefined {
  const shown = [...document.querySelectorAll('h2')].map(({ textContent }) => textContent);
  return lines.find(([, line]) => shown.includes(line))?.[0];
}

/** Holds in caucus, passes on the floor, accepts what it may and else declines: buttons, the first that is open. */
export const buttonsFor: Readonly<Record<Task, readonly (string | RegExp)[]>> = {
  caucus: [table.caucus.hold.go],
  reply: [table.reply.vague, table.reply.agree, table.reply.nonPaperAnswer.vague],
  floor: [table.build.pass],
  answer: [/^Accept/, table.offer.decline],
  lastWord: [table.lastWord.stay],
  annex: [table.annex.accept],
};
