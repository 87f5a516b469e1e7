import { phrase, type Phrase } from '../lib/phrase.ts';
import { err, ok, type Result } from '../lib/result.ts';
import type { Path } from '../scenario/text/yaml-nodes.ts';
import { addedIssue } from './begin/added-issue.ts';
import type { SayDraft } from './begin/draft-key.ts';
import { editedBy, type Edit, type EditKey } from './edit.ts';
import { goingWith, namingsWithin } from './references/removal.ts';
import { declared, valueAt } from './references/references.ts';
import { sharingOut } from './sheets/sharing-out.ts';
import type { TextChanges } from './text-change.ts';
import { isBlock, isList, type PlainBlock, type PlainValue } from './text/held.ts';
import { readTree, type Tree } from './tree.ts';

/** Edits of several places that belong together, so that the file stays good. */
type Changes = Result<TextChanges, Phrase<EditKey>>;

function changing(text: string, edits: (tree: Tree) => readonly Edit[] | undefined): Changes {
  const tree = readTree(text);
  if (tree === undefined) return err(phrase('edit.unreadable'));
  const wanted = edits(tree);
  if (wanted === undefined) return err(phrase('edit.nothing'));
  const made = editedBy(tree, wanted);
  return made.ok ? ok(made.value.changes) : made;
}

/** Every place outside of a thing that names it, or something declared in it. */
export function referencesTo(text: string, path: Path): readonly Path[] {
  const tree = readTree(text);
  return tree === undefined ? [] : namingsWithin(tree.data, path).map((naming) => naming.path);
}

/** Takes out a thing with all that refers to it; the points that it was worth become free. */
export function removeWithReferences(text: string, path: Path): Changes {
  const tree = readTree(text);
  if (tree === undefined) return err(phrase('edit.unreadable'));
  if (valueAt(tree.data, path) === undefined) return err(phrase('edit.nothing'));
  return changing(text, ({ data }) => goingWith(data, path));
}

/** Has a side's best options come to a hundred points again, each issue's in proportion. */
export function shareOut(text: string, party: string): Changes {
  return changing(text, ({ data }) => sharingOut(data, party)?.edits);
}

/** One more issue, drafted by `say` until its author writes her own. */
export function addIssue(text: string, say: SayDraft): Changes {
  return changing(text, ({ data }) => addedIssue(data, say));
}

/**
 * A new option between others: for either side worth what lies between its neighbours, and allowed
 * where they are.
 */
export function addOption(text: string, issue: number, at: number, option: PlainBlock): Changes {
  return changing(text, ({ data }) => {
    const path = ['issues', issue, 'options'];
    const ids = optionIds(valueAt(data, path));
    const [id, owner] = [option['id'], valueAt(data, ['issues', issue, 'id'])];
    if (typeof id !== 'string' || typeof owner !== 'string') return undefined;
    const near = [ids[at - 1], ids[at]].filter((each) => each !== undefined);
    const parties = partyIds(data).flatMap((party): readonly Edit[] => {
      const points = ['parties', party, 'points', owner, 'options'];
      const worths = near.map((each) => worthOf(valueAt(data, [...points, each])));
      const mean = worths.reduce((sum, each) => sum + each, 0) / Math.max(worths.length, 1);
      const allowed = ['parties', party, 'mandate', owner, 'allowed'];
      const listed = valueAt(data, allowed);
      const isAllowed = isList(listed) && near.every((each) => listed.includes(each));
      return [
        set([...points, id], Math.round(mean)),
        ...(isAllowed ? [set([...allowed, listed.length], id)] : []),
      ];
    });
    return [{ kind: 'insert', path, at, value: option }, ...parties];
  });
}

/** A new ratifier of a party, last in its list. */
export function addRatifier(text: string, party: string, ratifier: PlainBlock): Changes {
  return changing(text, ({ data }) => {
    const path = ['parties', party, 'ratifiers'];
    const ratifiers = valueAt(data, path);
    if (!isList(ratifiers)) return undefined;
    return [{ kind: 'insert', path, at: ratifiers.length, value: ratifier }];
  });
}

function set(path: Path, value: PlainValue): Edit {
  return { kind: 'set', path, value };
}

function partyIds(data: unknown): readonly string[] {
  return declared(data, 'party').map(({ id }) => id);
}

function optionIds(options: unknown): readonly string[] {
  if (!isList(options)) return [];
  return options.flatMap((each) => {
    const id = isBlock(each) ? each['id'] : undefined;
    return typeof id === 'string' ? [id] : [];
  });
}

function worthOf(points: unknown): number {
  if (typeof points === 'number') return points;
  const [happens, otherwise, belief] = ['happens', 'otherwise', 'belief'].map((key) =>
    Number(isBlock(points) ? points[key] : 0),
  );
  return (happens ?? 0) * (belief ?? 0) + (otherwise ?? 0) * (1 - (belief ?? 0));
}
