import { isMoment, isNumber, isRecord } from '../../plain-data.ts';
import { versionReasons, type DraftFile, type Overlays, type Version } from './draft-file.ts';

/** A draft from plain data, as far as it can be told: what matters is the text. */
export function readDraft(data: unknown): DraftFile | undefined {
  if (!isRecord(data)) return undefined;
  const { id, file, text, overlays, journeys, title, name } = data;
  const { changed, errors, writer, edition, deleted } = data;
  if (typeof id !== 'string' || typeof text !== 'string') return undefined;
  return {
    id,
    text,
    file: typeof file === 'string' ? file : `${id}.yaml`,
    overlays: readOverlays(overlays),
    journeys: Array.isArray(journeys) ? journeys : [],
    title: typeof title === 'string' ? title : '',
    name: typeof name === 'string' ? name : undefined,
    changed: isMoment(changed) ? changed : 0,
    errors: isNumber(errors) ? errors : undefined,
    writer: typeof writer === 'string' ? writer : '',
    edition: isNumber(edition) ? edition : 0,
    ...(isMoment(deleted) ? { deleted } : {}),
  };
}

/** What a draft once was, from plain data; undefined where it cannot be told when, or what. */
export function readVersion(data: unknown): Version | undefined {
  if (!isRecord(data)) return undefined;
  const { id, draft, at, why, text, overlays } = data;
  const reason = versionReasons.find((each) => each === why);
  if (typeof id !== 'string' || typeof draft !== 'string' || typeof text !== 'string') {
    return undefined;
  }
  if (!isMoment(at) || reason === undefined) return undefined;
  return { id, draft, at, why: reason, text, overlays: readOverlays(overlays) };
}

function readOverlays(data: unknown): Overlays {
  if (!isRecord(data)) return {};
  return Object.fromEntries(
    Object.entries(data).filter(
      (entry): entry is [string, string] =>
        typeof entry[1] === 'string' && /^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*$/.test(entry[0]),
    ),
  );
}
