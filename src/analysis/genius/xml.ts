import { XMLParser, XMLValidator } from 'fast-xml-parser';
import type { Phrase } from '../../lib/phrase.ts';
import { tell, type GeniusKey } from './genius-key.ts';
import type { Refusals } from './problem.ts';
import { withoutReferences } from './references.ts';

/** An XML element with what is of use here: no text, no comments, no processing instructions. */
export interface Element {
  readonly tag: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: readonly Element[];
  readonly line: number; // 1-based
}

/** What the library says is wrong, by its codes: its sentences are for programmers. */
const broken: Readonly<Record<string, GeniusKey>> = {
  InvalidTag: 'genius.brokenTag',
  InvalidAttr: 'genius.brokenAttribute',
};

const MOST_CHARACTERS = 8 * 2 ** 20;
const ATTRIBUTES = ':@'; // where the parser puts them
const TEXT = '#text';

/** The root element of an XML text; undefined, with the reason told, if it is no XML document. */
export function readXml(xml: string, refusals: Refusals): Element | undefined {
  const { problems, refuse } = refusals;
  if (xml.length > MOST_CHARACTERS) return refuse(undefined, tell('genius.tooLarge'));
  const text = xml.replace(/\r\n?/g, '\n'); // XML 1.0, 2.11
  const source = text.replace(/^\uFEFF/, '').trimStart(); // some files begin with empty lines
  const above = text.slice(0, text.length - source.length).split('\n').length - 1;
  const declared = source.indexOf('<!DOCTYPE');
  if (declared >= 0) {
    return refuse(above + lineAt(source, declared), tell('genius.doctype'));
  }
  try {
    const valid = XMLValidator.validate(source);
    if (valid !== true) {
      const reason = tell(broken[valid.err.code] ?? 'genius.brokenText');
      return refuse(above + valid.err.line, tell('genius.notWellFormed', { reason }));
    }
    const lineOf = lineCounter(source);
    const before = problems.length;
    const place: Place = { lineOf: (index) => above + lineOf(index), refusals };
    const roots = elementsOf(parser().parse(source), place);
    if (problems.length > before) return undefined; // a value that was misread fits nothing else
    if (roots.length === 1) return roots[0];
    return refuse(1, tell('genius.roots', { count: roots.length }));
  } catch (error) {
    const [, name] = /"([\w-]+)" is a reserved/.exec(String(error)) ?? [];
    const reason =
      name === undefined ? tell('genius.unreadable') : tell('genius.reserved', { name });
    return refuse(undefined, tell('genius.notWellFormed', { reason }));
  }
}

function parser(): XMLParser {
  return new XMLParser({
    preserveOrder: true,
    captureMetaData: true,
    ignoreAttributes: false,
    attributeNamePrefix: '',
    trimValues: false,
    parseTagValue: false,
    parseAttributeValue: false,
    ignoreDeclaration: true,
    ignorePiTags: true,
    processEntities: false, // read below, each with its line
    maxNestedTags: 50,
  });
}

interface Place {
  readonly lineOf: (index: number) => number;
  readonly refusals: Refusals;
}

function elementsOf(nodes: unknown, place: Place): Element[] {
  if (!Array.isArray(nodes)) return [];
  return nodes.flatMap((node: unknown) => {
    if (typeof node !== 'object' || node === null) return [];
    const entries = new Map<string, unknown>(Object.entries(node));
    const tag = [...entries.keys()].find((key) => key !== ATTRIBUTES && key !== TEXT);
    if (tag === undefined) return [];
    const line = place.lineOf(startOf(node));
    return [
      {
        tag,
        attributes: attributesOf(entries.get(ATTRIBUTES), line, place.refusals),
        children: elementsOf(entries.get(tag), place),
        line,
      },
    ];
  });
}

/**
 * Line ends and tabs in a value are spaces (XML 1.0, 3.3.3). A letter with an accent is one
 * character, however a file spells it, so that the domain and its profiles name the same values.
 */
function attributesOf(
  found: unknown,
  line: number,
  refusals: Refusals,
): ReadonlyMap<string, string> {
  if (typeof found !== 'object' || found === null) return new Map();
  return new Map(
    Object.entries(found).map(([name, value]) => {
      const raw = String(value).replace(/[\n\t]/g, ' ');
      if (raw.includes('\ufffd')) {
        refusals.refuse(line, tell('genius.letterLost'));
      }
      return [name, withoutReferences(raw, line, refusals).normalize('NFC')];
    }),
  );
}

function startOf(node: object): number {
  const key = XMLParser.getMetaDataSymbol() as symbol; // declared as the wrapper type
  const data: unknown = Reflect.get(node, key);
  const start: unknown =
    typeof data === 'object' && data !== null ? Reflect.get(data, 'startIndex') : undefined;
  return typeof start === 'number' ? start : 0;
}

/** Line numbers for places by the place in a text. */
function lineCounter(text: string): (index: number) => number {
  const starts = [0];
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return (index) => {
    let [low, high] = [0, starts.length];
    while (high - low > 1) {
      const middle = (low + high) >> 1;
      if ((starts[middle] ?? 0) <= index) low = middle;
      else high = middle;
    }
    return low + 1;
  };
}

function lineAt(text: string, index: number): number {
  return lineCounter(text)(index);
}

/** The elements of a tag anywhere below, in document order. */
export function descendants(element: Element, tag: string): Element[] {
  return element.children.flatMap((child) => [
    ...(child.tag === tag ? [child] : []),
    ...descendants(child, tag),
  ]);
}

/** An attribute that must hold a finite number; undefined, with the reason told, if it does not. */
export function numberIn(
  element: Element,
  name: string,
  { refuse }: Refusals,
  what: string | Phrase<GeniusKey>,
): number | undefined {
  const text = element.attributes.get(name)?.trim();
  if (text === undefined) {
    return refuse(element.line, tell('genius.noAttribute', { what, name }));
  }
  const value = /^[-+]?(\d+\.?\d*|\.\d+)(e[-+]?\d+)?$/i.test(text) ? Number(text) : NaN;
  if (Number.isFinite(value)) return value;
  return refuse(element.line, tell('genius.noNumber', { what, name, text: text.slice(0, 40) }));
}
