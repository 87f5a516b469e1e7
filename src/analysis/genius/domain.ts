import { tell } from './genius-key.ts';
import type { Refusals } from './problem.ts';
import { descendants, numberIn, readXml, type Element } from './xml.ts';

/** What is negotiated: the issues of a Genius domain, in the order of the file. */
export interface GeniusDomain {
  readonly name: string;
  readonly issues: readonly GeniusIssue[];
}

export interface GeniusIssue {
  readonly name: string;
  readonly index: number | undefined; // as written; weights refer to the profile's own
  readonly options: readonly string[];
  readonly range: readonly [number, number] | undefined; // of an integer issue, both inclusive
}

const MOST_OPTIONS = 10_000; // an issue

/**
 * A domain, from XML; undefined if it holds anything but discrete and integer issues. A value that
 * an issue lists twice is one option (files of the 2012 competition have such).
 */
export function readDomain(xml: string, refusals: Refusals): GeniusDomain | undefined {
  const root = readXml(xml, refusals);
  if (!root) return undefined;
  const space = root.tag === 'utility_space' ? root : descendants(root, 'utility_space')[0];
  if (!space) {
    return refusals.refuse(root.line, tell('genius.noDomain', { tag: root.tag }));
  }
  const found = descendants(space, 'issue');
  if (found.length === 0) return refusals.refuse(space.line, tell('genius.noIssues'));
  const issues = found.map((element, at) => readIssue(element, at, refusals));
  const names = new Set<string>();
  for (const [at, issue] of issues.entries()) {
    if (!issue) continue;
    if (names.has(issue.name)) {
      refusals.refuse(found[at]?.line, tell('genius.alike', { issue: issue.name }));
    }
    names.add(issue.name);
  }
  const objective = descendants(space, 'objective')[0];
  return {
    name: objective?.attributes.get('name') ?? '',
    issues: issues.filter((issue) => issue !== undefined),
  };
}

function readIssue(element: Element, at: number, refusals: Refusals): GeniusIssue | undefined {
  const name = element.attributes.get('name');
  if (name === undefined) {
    return refusals.refuse(element.line, tell('genius.nameless', { number: at + 1 }));
  }
  const index = Number.parseInt(element.attributes.get('index') ?? '', 10);
  const issue = { name, index: Number.isNaN(index) ? undefined : index };
  const kind = kindOf(element);
  if (kind === 'integer') return readRange(element, issue, refusals);
  if (kind === 'discrete') return readItems(element, issue, refusals);
  return refusals.refuse(element.line, tell('genius.kind', { issue: name, kind }));
}

/** Genius: the attribute `type`, where absent `vtype` or `etype`; discrete unless said. */
export function kindOf(issue: Element): string {
  const { attributes } = issue;
  return attributes.get('type') ?? attributes.get('vtype') ?? attributes.get('etype') ?? 'discrete';
}

function readItems(
  element: Element,
  issue: Pick<GeniusIssue, 'name' | 'index'>,
  refusals: Refusals,
): GeniusIssue | undefined {
  const options: string[] = [];
  for (const item of element.children.filter((child) => child.tag === 'item')) {
    const value = item.attributes.get('value');
    if (value === undefined) {
      refusals.refuse(item.line, tell('genius.itemValue', { issue: issue.name }));
    } else if (!options.includes(value)) options.push(value);
  }
  if (options.length === 0) {
    return refusals.refuse(element.line, tell('genius.noValues', { issue: issue.name }));
  }
  return { ...issue, options, range: undefined };
}

function readRange(
  element: Element,
  issue: Pick<GeniusIssue, 'name' | 'index'>,
  refusals: Refusals,
): GeniusIssue | undefined {
  const what = tell('genius.issue', { issue: issue.name });
  const range = element.children.find((child) => child.tag === 'range') ?? element;
  const low = numberIn(range, 'lowerbound', refusals, what);
  const high = numberIn(range, 'upperbound', refusals, what);
  if (low === undefined || high === undefined) return undefined;
  if (!Number.isSafeInteger(low) || !Number.isSafeInteger(high) || high < low) {
    return refusals.refuse(range.line, tell('genius.noRange', { what, low, high }));
  }
  if (high - low >= MOST_OPTIONS) {
    return refusals.refuse(range.line, tell('genius.many', { what, most: MOST_OPTIONS }));
  }
  const options = Array.from({ length: high - low + 1 }, (_, step) => String(low + step));
  return { ...issue, options, range: [low, high] };
}
