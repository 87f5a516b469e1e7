import { readdirSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import { listingOf } from '../../delegations/bargain/listing.ts';
import { readGenius } from '../../analysis/genius/genius-space.ts';
import { xmlOfBytes } from '../../analysis/genius/xml-of-bytes.ts';
import type { Space } from '../../analysis/space.ts';
import { readBytes } from '../files.ts';

/** A folder of Genius domains, as the field ships a year of its competition. */
export interface GeniusSet {
  readonly name: string;
  readonly spaces: readonly Space[];
  readonly leftOut: readonly LeftOut[];
}

export interface LeftOut {
  readonly domain: string; // its folder's name
  readonly why: 'unread' | 'tooMany';
}

export function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
}

/**
 * Reads the folder and every folder in it that holds a domain: one XML file with a negotiation
 * template, the others profiles. Where there are more than two, each meets the next one.
 */
export function readGeniusSet(folder: string): GeniusSet {
  const spaces: Space[] = [];
  const leftOut: LeftOut[] = [];
  for (const each of domainFolders(folder)) {
    const read = readDomainFolder(each);
    if (typeof read === 'string') leftOut.push({ domain: basename(each), why: read });
    else spaces.push(...read);
  }
  return { name: basename(folder), spaces, leftOut };
}

function domainFolders(folder: string): readonly string[] {
  const inside = readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.xml'))
    .map((entry) => entry.parentPath);
  return [...new Set(inside)].sort();
}

function readDomainFolder(folder: string): readonly Space[] | LeftOut['why'] {
  const texts = readdirSync(folder)
    .filter((name) => name.endsWith('.xml'))
    .sort()
    .map((name) => textOf(join(folder, name)));
  const domain = texts.find((text) => text?.includes('<negotiation_template'));
  const profiles = texts.filter((text) => text !== domain);
  if (domain === undefined || profiles.length < 2) return 'unread';
  const spaces: Space[] = [];
  for (const [at, other] of profiles.slice(1).entries()) {
    const one = profiles[at];
    if (one === undefined || other === undefined) return 'unread';
    const read = readGenius(domain, [one, other]);
    if (!read.ok) return 'unread';
    if (listingOf(read.value.space) === undefined) return 'tooMany';
    spaces.push(read.value.space);
  }
  return spaces;
}

function textOf(path: string): string | undefined {
  const bytes = readBytes(path);
  if (!bytes.ok) return undefined;
  const text = xmlOfBytes(bytes.value);
  return text.ok ? text.value : undefined;
}
