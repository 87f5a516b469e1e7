import { canonicalJson, hashLanes } from '../../lib/hash.ts';
import { isInEach } from '../../negotiation/agenda.ts';
import type { Happening } from '../../negotiation/happening.ts';
import type { Manner, PartyId, SpokenAct } from '../../scenario/scenario.ts';
import { capitalised } from '../../lib/capitalised.ts';
import type { Names } from '../names.ts';
import { isComposed, type Lines, type Occasion, type Phrasebook } from './lines.ts';
import { momentOf, type Moment } from './moment.ts';

/** What a delegation says, and which of its people says it. */
export interface Speech {
  readonly party: PartyId;
  readonly by: 'head' | 'delegation';
  readonly words: string;
  readonly line: string; // of the words, what they say, without what is put before or after it
}

export type Speeches = ReadonlyMap<Happening, Speech>;

/** At what the head of a delegation speaks. */
const acts: ReadonlySet<SpokenAct> = new Set<SpokenAct>([
  'final',
  'accept',
  'commit',
  'retreat',
  'stay',
  'walkOut',
  'ratified',
  'notRatified',
]);

/**
 * What is said at the happenings of a game: the author's lines first, then the phrasebook's, each
 * once in a game by whichever side. Nothing decides but what everybody knows of the game: both
 * sides and who looks on hear the same.
 */
export function speechesOf(names: Names, phrasebook: Phrasebook): Speeches {
  const { view } = names;
  const speeches = new Map<Happening, Speech>();
  const used = new Set<string>();
  let heard = view.scenario.id;
  const known = view.log.filter(({ audience }) => audience === 'all');
  for (const [index, happening] of known.entries()) {
    const lanes = hashLanes(heard + canonicalJson(happening));
    heard = lanes.join(' ');
    const moment = momentOf(view, happening);
    if (moment === undefined) continue;
    const by = moment.act !== undefined && acts.has(moment.act) ? 'head' : 'delegation';
    const spoken =
      announced(names, known.slice(index), used) ??
      said(names, phrasebook, { moment, by, lanes, used });
    if (spoken !== undefined) speeches.set(happening, { party: moment.party, by, ...spoken });
  }
  return speeches;
}

/** The latest speech of a game, if its latest act was spoken at: for whoever draws it. @internal */
export function latestSpeech({ view }: Names, speeches: Speeches): Speech | undefined {
  const last = view.log.findLast((each) => momentOf(view, each) !== undefined);
  return last && speeches.get(last);
}

type Spoken = Pick<Speech, 'words' | 'line'>;

/** N16: an offer that takes a named step is announced in the words of that step; not of one on the way to it. */
function announced(
  { view }: Names,
  [tabled, ...following]: readonly Happening[],
  used: Set<string>,
): Spoken | undefined {
  if (tabled?.kind !== 'tabled') return undefined;
  const offer = view.offers[tabled.offer];
  if (offer === undefined || offer.final) return undefined;
  const made = view.scenario.parties.find(({ id }) => id === tabled.party)?.concessions;
  for (const each of following) {
    if (each.kind !== 'conceded') return undefined;
    const { issue, to, concession } = each;
    const words = concession === undefined ? undefined : made?.[concession];
    if (words === undefined || used.has(words) || !isInEach(offer.packages, issue, to)) continue;
    used.add(words);
    return { words, line: words };
  }
  return undefined;
}

interface Choice {
  readonly moment: Moment;
  readonly by: Speech['by'];
  readonly lanes: readonly [number, number]; // by which one of several is chosen
  readonly used: Set<string>;
}

/** A line that was not said before; undefined where there is none left. */
function said(names: Names, phrasebook: Phrasebook, choice: Choice): Spoken | undefined {
  const { moment, by, used } = choice;
  const { voice } = names.view.scenario.parties.find(({ id }) => id === moment.party) ?? {};
  const manner: Manner | undefined = by === 'head' ? (voice?.head ?? voice) : voice;
  const lines = phrasebook.registers[manner?.register ?? 'plain'];
  const own = moment.act === undefined ? [] : (manner?.lines[moment.act] ?? []);
  const composition = authored(own, choice) ?? composed(lines, choice);
  if (composition === undefined) return undefined;
  const { templates, line } = composition;
  for (const template of templates) used.add(template);
  return {
    words: templates.map((each) => filled(names, each, moment)).join(' '),
    line: filled(names, line, moment),
  };
}

interface Composition {
  readonly templates: readonly string[];
  readonly line: string; // that of them without which the others say nothing
}

function authored(
  lines: readonly string[],
  { moment, lanes, used }: Choice,
): Composition | undefined {
  const [, low] = lanes;
  const left = lines.filter((line) => !used.has(line) && fits(line, moment));
  const line = left[low % left.length];
  return line === undefined ? undefined : { templates: [line], line };
}

/** A line with, now and then, a sentence before or after it. */
function composed(lines: Lines, { moment, lanes, used }: Choice): Composition | undefined {
  const [high, low] = lanes;
  const unused = (some: readonly string[]) =>
    some.filter((line) => !used.has(line) && fits(line, moment));
  for (const occasion of moment.occasions) {
    const { before = [], says, after = [] } = sayingsOf(lines, occasion);
    const left = unused(says);
    const line = left[low % left.length];
    if (line === undefined) continue;
    const [first, last] = [unused(before), unused(after)];
    const shape = high % 3;
    const opening = shape === 1 ? first[(high >>> 2) % first.length] : undefined;
    const ending = shape === 2 ? last[(high >>> 2) % last.length] : undefined;
    const templates = [opening, line, ending].filter((each) => each !== undefined);
    return { templates, line };
  }
  return undefined;
}

function sayingsOf(lines: Lines, occasion: Occasion) {
  const sayings = lines[occasion];
  return isComposed(sayings) ? sayings : { says: sayings };
}

const gap = /([.?!] )?\{(issue|option|other)\}/g;

/** Whether all that a line speaks of is there. */
function fits(line: string, moment: Moment): boolean {
  return [...line.matchAll(/\{(.*?)\}/g)].every(
    ([, name]) => isGap(name) && moment[name] !== undefined,
  );
}

type GapName = 'issue' | 'option' | 'other';

function isGap(name: string | undefined): name is GapName {
  return name === 'issue' || name === 'option' || name === 'other';
}

function filled({ phrasesInSpeech }: Names, line: string, moment: Moment): string {
  const { issue = '', option = '', other = '' } = moment;
  const phrases: Readonly<Record<GapName, () => string>> = {
    issue: () => phrasesInSpeech.issue(issue),
    option: () => phrasesInSpeech.option(issue, option),
    other: () => phrasesInSpeech.issue(other),
  };
  return line.replace(gap, (_, start: string | undefined, name: GapName, place: number) => {
    const phrase = phrases[name]();
    return start === undefined && place > 0 ? phrase : (start ?? '') + capitalised(phrase);
  });
}
