import { idFrom } from '../problems/hints.ts';
import { idPattern } from '../schema/fields.ts';
import { tell, type Told } from '../problems/problem-key.ts';

/** The name of a file that translates a scenario: the scenario's id and the language. */
export const overlayName = /^([^.]+)\.([A-Za-z][A-Za-z0-9-]+)\.yaml$/;

/** What stands beside the scenarios and is none. */
const companions = /^(?:\..*|README\.md|scenario\.schema\.json|shelf\.json)$/;

const written = /\.(?:ya?ml(?:\.txt)?|txt|docx?|odt|rtf|json|ya?ml\..*)$/i;

/**
 * What is wrong with the name of a file among the scenarios; undefined if it is a scenario's, or a
 * translation's, or has nothing to do with either.
 *
 * @param beside the names of the other files in its folder
 */
export function fileNameFlaw(name: string, beside: readonly string[]): Told | undefined {
  if (companions.test(name)) return undefined;
  if (!name.endsWith('.yaml')) {
    if (!written.test(name)) return undefined;
    return [tell('fileName.ending', { name }), instead(name)];
  }
  const slug = overlayName.exec(name)?.[1];
  if (slug !== undefined) {
    if (beside.includes(`${slug}.yaml`)) return undefined;
    return [tell('fileName.alone', { name, original: `${slug}.yaml` }), instead(name)];
  }
  const stem = name.slice(0, -'.yaml'.length);
  if (idPattern.test(stem)) return undefined;
  return [tell('fileName.noId'), instead(name)];
}

/** What to call the file instead; the id in it goes by the same name. */
function instead(name: string): Told[number] {
  const stem = name.replace(written, '').replace(/\.yaml$/i, '');
  const slug = idPattern.test(stem) ? stem : idFrom(stem);
  return slug === undefined
    ? tell('fileName.choose')
    : tell('fileName.callIt', { name: `${slug}.yaml` });
}

/**
 * What is wrong with the id that a scenario's text gives, by the name of its file; where it stands
 * in the text, and what to say. Read without parsing, so that it is told of broken files too.
 */
export function idFlaw(
  name: string,
  text: string,
  beside: readonly string[],
): { readonly at: number; readonly said: Told } | undefined {
  const found = /^id:[ \t]+(['"]?)([a-z][a-z0-9-]*)\1[ \t]*(?:#.*)?$/m.exec(text);
  const [line = '', , id = ''] = found ?? [];
  const stem = name.replace(/\.[^.]*$/, '');
  // Of a name that no id can have, the name is what is told.
  if (!found || id === stem || !name.endsWith('.yaml') || !idPattern.test(stem)) return undefined;
  const other = `${id}.yaml`;
  const key = beside.includes(other) ? 'fileName.otherIdTaken' : 'fileName.otherId';
  const said = [tell(key, { id, name, stem, other })];
  return { at: found.index + line.indexOf(id, 3), said };
}
