import { isRecord } from '../plain-data.ts';

/** What lies in a database and is not what should lie there: it can be handed out, and removed. */
export interface Unreadable {
  readonly key: IDBValidKey;
  readonly title: string | undefined;
  readonly text: string; // as it lies there
}

/** `text` names the field that holds the file itself, where it can be had. */
export function unreadable(data: unknown, text: 'record' | 'text'): Unreadable {
  const entry = isRecord(data) ? data : {};
  const { title = isRecord(entry['about']) ? entry['about']['title'] : undefined } = entry;
  const held = entry[text];
  return {
    key: entry['id'] as IDBValidKey, // the key path of every store here
    title: typeof title === 'string' ? title : undefined,
    text: typeof held === 'string' ? held : JSON.stringify(data, undefined, 2),
  };
}
