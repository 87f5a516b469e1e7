import type { Path } from '../scenario/text/yaml-nodes.ts';
import { isBlock, isList } from './text/held.ts';
import { valueAt } from './references/references.ts';
import { stepName } from './references/step-name.ts';

/** The parts of a file as an author sees it; each has a word of its own in every language. */
export type Part =
  | 'talks'
  | 'venue'
  | 'rules'
  | 'issues'
  | 'issue'
  | 'option'
  | 'party'
  | 'people'
  | 'person'
  | 'brief'
  | 'positions'
  | 'points'
  | 'linkages'
  | 'mandate'
  | 'concessions'
  | 'concession'
  | 'ratifiers'
  | 'ratifier'
  | 'gestures'
  | 'gesture'
  | 'types'
  | 'type'
  | 'noAgreement'
  | 'events'
  | 'event'
  | 'history'
  | 'sources'
  | 'work';

/** One line of the outline. */
export interface Line {
  readonly part: Part;
  readonly path: Path;
  readonly label: string | undefined; // the author's own name for it, where it has one
  readonly count: number | undefined; // of what it holds, where that is a list
  readonly lines: readonly Line[];
}

/** A file as its author sees it, however much of it is there. */
export function outlineOf(data: unknown): readonly Line[] {
  const parties = valueAt(data, ['parties']);
  const ids = isBlock(parties) ? Object.keys(parties) : [];
  return [
    line(data, 'talks', [], [line(data, 'venue', ['venue']), line(data, 'rules', ['rules'])]),
    {
      ...counted(data, 'issues', ['issues']),
      lines: entries(data, 'issue', ['issues'], (path) =>
        entries(data, 'option', [...path, 'options']),
      ),
    },
    ...ids.map((id) => party(data, ['parties', id])),
    { ...counted(data, 'events', ['events']), lines: entries(data, 'event', ['events']) },
    line(data, 'history', ['history']),
    {
      ...counted(data, 'sources', ['seeds']),
      lines: entries(data, 'work', ['works']),
    },
  ];
}

function party(data: unknown, path: Path): Line {
  const lists = [
    ['people', 'delegation', 'person'],
    ['concessions', 'concessions', 'concession'],
    ['ratifiers', 'ratifiers', 'ratifier'],
    ['gestures', 'gestures', 'gesture'],
    ['types', 'types', 'type'],
  ] as const;
  const [people, ...others] = lists.map(([part, key, each]): Line => {
    const at = [...path, key];
    return { ...counted(data, part, at), lines: entries(data, each, at) };
  });
  return line(data, 'party', path, [
    ...(people ? [people] : []),
    line(data, 'brief', [...path, 'brief']),
    counted(data, 'positions', [...path, 'positions']),
    counted(data, 'points', [...path, 'points']),
    counted(data, 'linkages', [...path, 'linkages']),
    counted(data, 'mandate', [...path, 'mandate']),
    ...others,
    line(data, 'noAgreement', [...path, 'noAgreement']),
  ]);
}

function line(data: unknown, part: Part, path: Path, lines: readonly Line[] = []): Line {
  const label = stepName(data, path) ?? labelOf(valueAt(data, path));
  return { part, path, label, count: undefined, lines };
}

function counted(data: unknown, part: Part, path: Path): Line {
  const held = valueAt(data, path);
  const count = isList(held) ? held.length : isBlock(held) ? Object.keys(held).length : 0;
  return { part, path, label: undefined, count, lines: [] };
}

function entries(
  data: unknown,
  part: Part,
  path: Path,
  within: (path: Path) => readonly Line[] = () => [],
): readonly Line[] {
  const held = valueAt(data, path);
  if (!isList(held)) return [];
  return [...held.keys()].map((at) => line(data, part, [...path, at], within([...path, at])));
}

/** What the author calls a thing: its title or name, else what is said in it. */
function labelOf(value: unknown): string | undefined {
  if (!isBlock(value)) return undefined;
  const said = ['title', 'name', 'public', 'city', 'text', 'id'].map((key) => value[key]);
  return said.find(
    (each): each is string => typeof each === 'string' && each.trim() !== '' && !isMadeUp(each),
  );
}

/** Whether an id is one that a new thing got, and not its author’s: nobody calls it so. */
export function isMadeUp(id: unknown): boolean {
  return typeof id === 'string' && /^new-\d+$/.test(id);
}
