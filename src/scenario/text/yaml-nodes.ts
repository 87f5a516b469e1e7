import { isAlias, isMap, isScalar, isSeq, visit, type Alias, type Document, type Node } from 'yaml';
import { err, ok, type Result } from '../../lib/result.ts';
import { codeOf } from '../problems/look-alike.ts';
import type { Place, ProblemCode } from '../problems/problem.ts';
import { tell, type Told } from '../problems/problem-key.ts';

/** Where in the data something stands: keys of blocks and indexes of lists, from the top. */
export type Path = readonly (string | number)[];

/** A flaw of the text, before anybody asks what the text means. */
export interface Flaw {
  readonly place: Place;
  readonly code: ProblemCode;
  readonly said: Told;
  readonly severity?: 'error' | 'warning'; // an error unless said
  readonly path?: Path; // of a key that is given twice, or is reserved
}

/** A YAML text as plain data, which remembers where everything stands. */
export interface YamlData {
  readonly data: unknown; // blocks without prototype, lists, text, numbers, true, false, null
  /** The place of a value; of the nearest thing around it where there is none. */
  readonly valueAt: (path: Path) => Place;
  /** The place of the key that a path ends with, likewise. */
  readonly keyAt: (path: Path) => Place;
  readonly flaws: readonly Flaw[]; // those that leave data readable: keys given twice and the like
}

/** Deeper nesting than any file needs; aliases count with what they stand for. */
export const deepest = 24;
const mostNodes = 50_000; // with every alias written out

/** What a file is made of; other tags would make dates, bytes or sets of it. */
const plainTags = /^tag:yaml\.org,2002:(?:str|int|float|bool|null|map|seq)$/;

/** What plain objects keep their prototype under: libraries drop it from data without a word. */
const reservedKey = '__proto__';

/** The places of one value and of its key, and of what it contains. */
interface Placed {
  readonly value: Place;
  readonly key: Place | undefined;
  readonly members: ReadonlyMap<string | number, Placed>;
}

/** The data of a YAML document, with the place of everything in it; flaws where that is too much. */
export function readNodes(document: Document): Result<YamlData, readonly Flaw[]> {
  const flaws: Flaw[] = [];
  const targets = aliasTargets(document);
  const used = new Set(targets.values());
  const within = new Set<Node>(); // the anchored nodes we are inside of
  const exploded: Place[] = []; // where it became too much
  let nodes = 0;

  const flaw = (place: Place, code: ProblemCode, said: Told[number]): void => {
    flaws.push({ place, code, said: [said] });
  };

  // As deep as the text is, times the depth of what aliases bring in: `deepest` bounds both.
  const read = (
    node: Node | null | undefined,
    key: Place | undefined,
    around: Place,
    path: Path,
    depth = path.length,
  ): readonly [unknown, Placed] => {
    const value = node ? placeOf(node, around) : (key ?? around);
    const members = new Map<string | number, Placed>();
    const placed: Placed = { value, key, members };
    nodes += 1;
    if (nodes > mostNodes || depth > deepest || exploded.length > 0) {
      if (exploded.length === 0) {
        exploded.push(value);
        flaw(
          value,
          nodes > mostNodes ? 'alias' : 'too-deep',
          nodes > mostNodes
            ? tell('yaml.aliases', { most: mostNodes })
            : tell('yaml.deep', { most: deepest }),
        );
      }
      return [null, placed];
    }
    if (node && !isAlias(node) && node.tag !== undefined && !plainTags.test(node.tag)) {
      flaw(value, 'wrong-type', tell('yaml.tag', { tag: node.tag.slice(0, 60) }));
      return [null, placed];
    }
    if (isAlias(node)) {
      const target = targets.get(node);
      if (target === undefined || within.has(target)) {
        flaw(
          value,
          'alias',
          target === undefined
            ? tell('yaml.aliasOfNothing', { alias: node.source.slice(0, 40) })
            : tell('yaml.aliasOfItself', { alias: node.source }),
        );
        return [null, placed];
      }
      const [data, there] = read(target, key, value, path, depth + 1);
      return [data, { ...there, value, key }];
    }
    if (isScalar(node) && node.anchor !== undefined && !used.has(node)) {
      flaw(value, 'alias', tell('yaml.mark', { mark: node.anchor.slice(0, 40) }));
    }
    if (isMap(node)) {
      within.add(node);
      const data: Record<string, unknown> = Object.create(null) as Record<string, unknown>;
      for (const pair of node.items) {
        const keyNode = pair.key as Node | null;
        const keyPlace = keyNode ? placeOf(keyNode, value) : value;
        const name = isScalar(keyNode) ? keyText(keyNode.value, keyNode.source) : undefined;
        if (name === undefined) {
          flaw(keyPlace, 'wrong-type', tell('yaml.key'));
          continue;
        }
        checkText(name, keyPlace, flaw);
        if (name === reservedKey) {
          const said = [tell('yaml.reserved', { key: name })];
          flaws.push({ place: keyPlace, code: 'wrong-value', said, path: [...path, name] });
        }
        if (members.has(name)) {
          const said = [tell('yaml.twice', { key: name })];
          flaws.push({ place: keyPlace, code: 'duplicate-key', said, path: [...path, name] });
          continue;
        }
        const [member, place] = read(
          pair.value as Node | null,
          keyPlace,
          value,
          [...path, name],
          depth + 1,
        );
        data[name] = member;
        members.set(name, place);
      }
      within.delete(node);
      return [data, placed];
    }
    if (isSeq(node)) {
      within.add(node);
      const data = node.items.map((item, index) => {
        const [member, place] = read(
          item as Node | null,
          undefined,
          value,
          [...path, index],
          depth + 1,
        );
        members.set(index, place);
        return member;
      });
      within.delete(node);
      return [data, placed];
    }
    if (isScalar(node)) {
      if (typeof node.value === 'string') checkText(node.value, value, flaw);
      if (typeof node.value === 'string' && /^[^\s#]/.test(node.comment ?? '')) {
        const said = [tell('yaml.comment', { comment: (node.comment ?? '').slice(0, 20) })];
        flaws.push({ place: value, code: 'yaml', severity: 'warning', said });
      }
      return [node.value, placed];
    }
    return [null, placed];
  };

  const whole: Place = { from: 0, to: 0 };
  const [data, top] = read(document.contents, undefined, whole, []);
  if (exploded.length > 0) return err(flaws);
  const find = (path: Path): readonly [Placed, boolean] => {
    let here = top;
    for (const step of path) {
      const next = here.members.get(step);
      if (next === undefined) return [here, false];
      here = next;
    }
    return [here, true];
  };
  return ok({
    data,
    flaws,
    valueAt: (path) => {
      const [placed, found] = find(path);
      return found ? placed.value : (placed.key ?? placed.value);
    },
    keyAt: (path) => {
      const [placed] = find(path);
      return placed.key ?? placed.value;
    },
  });
}

/** What each alias stands for, in one walk: asking the library alias by alias takes a walk each. */
function aliasTargets(document: Document): ReadonlyMap<Alias, Node> {
  const anchored = new Map<string, Node>();
  const targets = new Map<Alias, Node>();
  visit(document, {
    Node: (_, node) => {
      if (!isAlias(node)) {
        if (node.anchor !== undefined) anchored.set(node.anchor, node);
        return;
      }
      const target = anchored.get(node.source);
      if (target) targets.set(node, target);
    },
  });
  return targets;
}

function placeOf(node: Node, around: Place): Place {
  return node.range ? { from: node.range[0], to: node.range[1] } : around;
}

/** A key by its name; undefined if it is none that a file may have. */
export function keyText(value: unknown, source: string | undefined): string | undefined {
  if (typeof value === 'string') return value;
  return source; // `true:` and `7:` are taken as they are written
}

/** Control characters, invisible direction marks and halves of characters are not text. */
function checkText(
  text: string,
  place: Place,
  flaw: (place: Place, code: ProblemCode, said: Told[number]) => void,
): void {
  const odd = /[^\P{Cc}\n\t]|[\u2028-\u202e\u2066-\u2069\ufeff\ufffd-\uffff]|\p{Cs}/u.exec(
    text,
  )?.[0];
  if (odd === undefined) return;
  if (odd === '\ufffd') {
    flaw(place, 'not-text', tell('yaml.letterLost'));
    return;
  }
  const isSeparator = odd === '\u2028' || odd === '\u2029';
  const key = isSeparator ? 'yaml.lineSeparator' : 'yaml.notText';
  flaw(place, 'not-text', tell(key, { code: codeOf(odd) }));
}
