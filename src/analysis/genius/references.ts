import type { Phrase } from '../../lib/phrase.ts';
import { tell, type GeniusKey } from './genius-key.ts';
import type { Refusals } from './problem.ts';

/** The entities that XML knows without a declaration. */
const entities: ReadonlyMap<string, string> = new Map([
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['quot', '"'],
  ['apos', "'"],
]);

/** Entities of HTML that people expect XML to know, with what to write. */
const ofHtml: Readonly<Record<string, number>> = {
  nbsp: 160,
  pound: 163,
  copy: 169,
  reg: 174,
  deg: 176,
  middot: 183,
  szlig: 223,
  Auml: 196,
  Ouml: 214,
  Uuml: 220,
  auml: 228,
  ouml: 246,
  uuml: 252,
  agrave: 224,
  aacute: 225,
  ccedil: 231,
  egrave: 232,
  eacute: 233,
  iacute: 237,
  ntilde: 241,
  oacute: 243,
  uacute: 250,
  times: 215,
  ndash: 8211,
  mdash: 8212,
  lsquo: 8216,
  rsquo: 8217,
  ldquo: 8220,
  rdquo: 8221,
  bull: 8226,
  hellip: 8230,
  euro: 8364,
  trade: 8482,
};

/**
 * An attribute's value with its references read: &#163; and &#xA3; as £, the five entities of XML.
 * Anything else after & is refused at its line, with what to write.
 */
export function withoutReferences(value: string, line: number, { refuse }: Refusals): string {
  return value.replace(/&(?:(#?[\p{L}\p{N}_.:-]*)(;?))/gu, (found, name: string, end: string) => {
    const read = end === ';' ? readReference(name) : undefined;
    if (read !== undefined) return read;
    refuse(line, tell('genius.notWellFormed', { reason: whatInstead(found, name, end) }));
    return found;
  });
}

function readReference(name: string): string | undefined {
  const number = /^#(?:x([0-9a-f]+)|([0-9]+))$/i.exec(name);
  if (!number) return entities.get(name);
  const code = number[1] === undefined ? Number(number[2]) : Number.parseInt(number[1], 16);
  return isCharacter(code) ? String.fromCodePoint(code) : undefined;
}

/** XML 1.0, production 2: no control characters, no halves of characters, nothing past Unicode. */
function isCharacter(code: number): boolean {
  return (
    code === 0x9 ||
    code === 0xa ||
    code === 0xd ||
    (code >= 0x20 && code <= 0xd7ff) ||
    (code >= 0xe000 && code <= 0xfffd) ||
    (code >= 0x10000 && code <= 0x10ffff)
  );
}

function whatInstead(found: string, name: string, end: string): Phrase<GeniusKey> {
  const text = found.slice(0, 40);
  if (name === '') return tell('genius.ampersand');
  if (end === '') return tell('genius.semicolon', { text });
  if (name.startsWith('#')) return tell('genius.character', { text });
  const code = Object.hasOwn(ofHtml, name) ? ofHtml[name] : undefined;
  const instead = code === undefined ? tell('genius.instead') : `&#${code};`;
  return tell('genius.entity', { text, instead });
}
