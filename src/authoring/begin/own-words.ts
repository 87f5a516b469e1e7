import { isBlock, isList } from '../text/held.ts';
import type { Edit } from '../edit.ts';
import { valueAt } from '../references/references.ts';
import { bestPoints } from '../sheets/best-points.ts';
import type { Path } from '../tree.ts';
import { brief, briefLabel, withoutStop } from './brief.ts';
import type { DraftKey, SayDraft } from './draft-key.ts';

/** A text of a draft that still says what the draft made up. */
export interface MadeUp {
  readonly path: Path;
  readonly text: string;
  readonly isUntrue: boolean; // of the points as they are now: something else matters most, or least
}

/** What is made up in a first draft for players to read; what is said of sources is not. */
const sentences: readonly DraftKey[] = [
  ...(['draft.about', 'draft.clause', 'draft.confidential', 'draft.gestureText'] as const),
  ...(['draft.gestureTitle', 'draft.headline', 'draft.history'] as const),
  ...(['draft.home', 'draft.homeOne', 'draft.homeOther', 'draft.issue', 'draft.issue1'] as const),
  ...(['draft.issue2', 'draft.issue3', 'draft.issue4', 'draft.issue5'] as const),
  ...(['draft.issueText', 'draft.noAgreement', 'draft.optionMiddle', 'draft.position'] as const),
  ...(['draft.public', 'draft.publicBrief', 'draft.reassure', 'draft.sideOne'] as const),
  ...(['draft.sideOther', 'draft.summary', 'draft.title', 'draft.wish'] as const),
];

/** What stands in their gaps. */
const gaps = [
  ...(['city', 'first', 'issue', 'last', 'least', 'n', 'name', 'one', 'option'] as const),
  ...(['other', 'side', 'top', 'whom'] as const),
];
type Gap = (typeof gaps)[number];

/** Keys whose text repeats another one's, or is no text of its own. */
const repeated: ReadonlySet<string> = new Set(['short', 'adjective', 'because', 'id']);

/** Every text that is still the draft's own, in the order of the file. */
export function madeUpIn(data: unknown, say: SayDraft): readonly MadeUp[] {
  const patterns = patternsOf(say);
  const heads = headsOf(data, say);
  const found: MadeUp[] = [];
  eachText(data, [], (path, text) => {
    if (repeated.has(String(path.at(-1)))) return;
    const isHead = path[2] === 'delegation' && heads.includes(text);
    const said = saidBy(patterns, text);
    if (isHead || said) {
      found.push({ path, text, isUntrue: !ranksAsSaid(data, path, said?.filled ?? {}) });
    }
  });
  return found;
}

/** Whether what a side’s text names as mattering most, or least, does so on its sheet. */
function ranksAsSaid(data: unknown, [things, party]: Path, { top, least }: Filled): boolean {
  if (things !== 'parties' || (top === undefined && least === undefined)) return true;
  const sheet = bestPoints(data, String(party));
  const known = sheet.flatMap(([, best]) => (best === undefined ? [] : [best]));
  const isOf = (named: string | undefined, worth: number): boolean =>
    named === undefined ||
    sheet.some(([id, best]) => {
      const title = valueAt(issueIn(data, id), ['title']);
      return best === worth && typeof title === 'string' && isNamed(named, title);
    });
  return (
    known.length < sheet.length ||
    (isOf(top, Math.max(...known)) && isOf(least, Math.min(...known)))
  );
}

function issueIn(data: unknown, id: string): unknown {
  const issues = valueAt(data, ['issues']);
  return isList(issues) ? issues.find((each) => valueAt(each, ['id']) === id) : undefined;
}

/** Persons who are only called the head of their side. */
function headsOf(data: unknown, say: SayDraft): readonly string[] {
  const parties = valueAt(data, ['parties']);
  const names = isBlock(parties)
    ? Object.values(parties).map((each) => valueAt(each, ['name']))
    : [];
  return names.flatMap((name) =>
    typeof name === 'string' ? [say('draft.head', { side: brief(name, 30) })] : [],
  );
}

/** What else has to change with a new title, so that the draft's own words name the thing by it. */
export function retitled(data: unknown, path: Path, title: string, say: SayDraft): readonly Edit[] {
  const before = valueAt(data, path);
  const [things, issue, inside] = path;
  const isOption = inside === 'options' && path.length === 5;
  const isIssue = path.length === 3 && !isOption;
  if (things !== 'issues' || path.at(-1) !== 'title' || !(isOption || isIssue)) return [];
  if (typeof before !== 'string' || issue === undefined || before === title) return [];
  const owner = valueAt(data, ['issues', issue, 'title']);
  const renamed: readonly Gap[] = isIssue ? ['issue', 'top', 'least'] : ['option', 'first', 'last'];
  const patterns = patternsOf(say);
  const edits: Edit[] = [];
  eachText(data, [], (at, text) => {
    const isOwn = path.slice(0, -1).every((step, depth) => at[depth] === step);
    if (isIssue && isOwn && at.at(-1) === 'short' && text === briefLabel(before, 16)) {
      edits.push({ kind: 'set', path: at, value: briefLabel(title, 16) });
      return;
    }
    const said = saidBy(patterns, text);
    if (!said) return;
    const { key, filled } = said;
    // An option is told from one of another issue that is called alike.
    if (isOption && (filled['issue'] === undefined ? !isOwn : filled['issue'] !== owner)) return;
    const named = renamed.filter((gap) => isNamed(filled[gap], before));
    if (named.length === 0) return;
    const values = { ...filled, ...Object.fromEntries(named.map((gap) => [gap, title])) };
    const value = say(key, values);
    edits.push({
      kind: 'set',
      path: at,
      value: at.at(-1) === 'headline' ? brief(value, 120) : value,
    });
  });
  return edits;
}

/** Whether a gap holds a thing of this title, or the whole of what the title is the beginning of. */
function isNamed(filled: string | undefined, title: string): boolean {
  return filled !== undefined && (filled === withoutStop(title) || brief(filled, 40) === title);
}

type Filled = Readonly<Record<string, string>>;

interface Pattern {
  readonly key: DraftKey;
  readonly form: RegExp;
}

/** Which of the draft’s sentences a text still is, and what fills its gaps. */
function saidBy(
  patterns: readonly Pattern[],
  text: string,
): { readonly key: DraftKey; readonly filled: Filled } | undefined {
  for (const { key, form } of patterns) {
    const match = form.exec(text);
    if (match) return { key, filled: match.groups ?? {} };
  }
  return undefined;
}

function patternsOf(say: SayDraft): readonly Pattern[] {
  const marked = Object.fromEntries(gaps.map((gap) => [gap, `\u0001${gap}\u0001`]));
  return sentences.map((key) => {
    const parts = say(key, marked).split('\u0001');
    const source = parts.map((part, at) =>
      at % 2 === 1 ? `(?<${part}>.+?)` : part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'),
    );
    return { key, form: new RegExp(`^${source.join('')}$`, 'u') };
  });
}

function eachText(value: unknown, path: Path, see: (path: Path, text: string) => void): void {
  if (typeof value === 'string') see(path, value.trim());
  else if (isList(value)) value.forEach((each, at) => eachText(each, [...path, at], see));
  else if (isBlock(value)) {
    for (const [key, each] of Object.entries(value)) eachText(each, [...path, key], see);
  }
}
