/** A draft as it is kept: the file that the author writes, and what belongs to it. */
export interface DraftFile {
  readonly id: string; // of this draft in this browser; never that of the scenario
  readonly file: string; // the name that its messages show: `my-talks.yaml`
  readonly text: string; // byte for byte what its file is
  readonly overlays: Overlays;
  readonly journeys: readonly unknown[]; // games kept to be played again on every later text
  readonly title: string; // as the text has it
  readonly name: string | undefined; // the author's own for this draft, where one was given
  readonly changed: number; // milliseconds since 1970
  readonly errors: number | undefined; // in the text, where somebody has read it
  readonly writer: string; // the tab that has it on its desk; another one's saves are refused
  readonly edition: number; // counts the saves
  readonly deleted?: number; // when; it can be had back for some time, and is none of the drafts meanwhile
}

/** Translations by their language (BCP 47), each the text of a file. */
export type Overlays = Readonly<Record<string, string>>;

/** A draft as it once was. */
export interface Version {
  readonly id: string;
  readonly draft: string;
  readonly at: number; // milliseconds since 1970
  readonly why: VersionReason;
  readonly text: string;
  readonly overlays: Overlays;
}

export const versionReasons = [
  'opened', // as it was when somebody began to work on it
  'pause', // as it was when they stopped for a while
  'asked', // they wanted it kept
  'import', // before a file was brought in over it
  'restore', // before another version was brought back
  'elsewhere', // what a tab could not save, since another one has the draft
] as const;

export type VersionReason = (typeof versionReasons)[number];

/** What the shelf of drafts calls one. */
export function nameOf({ name, title, file }: Pick<DraftFile, 'name' | 'title' | 'file'>): string {
  return name ?? (title === '' ? file : title);
}

/** The title that stands in a text, told without reading all of it: it is wanted at every save. */
export function titleIn(text: string): string {
  const [, double, single, plain = '', below = ''] =
    /^\uFEFF?title:[ \t]*(?:"([^"\n]*)"|'((?:[^'\n]|'')*)'|([^\n]*))(?:\r?\n[ \t]+([^\n]*))?/m.exec(
      text,
    ) ?? [];
  const bare = plain.replace(/(?:^|\s)#.*$/, '').trim();
  const found =
    double ?? single?.replaceAll("''", "'") ?? (/^[>|]|^$/.test(bare) ? below.trim() : bare);
  return found.slice(0, 200);
}

/** The language that a text says to be written in. */
export function languageIn(text: string): string {
  return (
    /^\uFEFF?language:[ \t]*["']?([A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8})*)/m.exec(text)?.[1] ?? 'en'
  );
}
