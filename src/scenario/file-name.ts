import { idHint } from './hints.ts';
import { idPattern } from './fields.ts';

/** The name of a file that translates a scenario: the scenario's id and the language. */
export const overlayName = /^([^.]+)\.([A-Za-z][A-Za-z0-9-]+)\.yaml$/;

/** What stands beside the scenarios and is none. */
const companions = /^(?:\..*|README\.md|scenario\.schema\.json)$/;

const written = /\.(?:ya?ml(?:\.txt)?|txt|docx?|odt|rtf|json|ya?ml\..*)$/i;

/**
 * What is wrong with the name of a file among the scenarios; undefined if it is a scenario's, or a
 * translation's, or has nothing to do with either.
 *
 * @param beside the names of the other files in its folder
 */
export function fileNameFlaw(name: string, beside: readonly string[]): string | undefined {
  if (companions.test(name)) return undefined;
  if (!name.endsWith('.yaml')) {
    if (!written.test(name)) return undefined;
    return `A scenario’s file ends in .yaml; this one is not found as “${name}”. ${instead(name)}`;
  }
  const slug = overlayName.exec(name)?.[1];
  if (slug !== undefined) {
    if (beside.includes(`${slug}.yaml`)) return undefined;
    return `“${name}” is taken for a translation of ${slug}.yaml, which is not there. ${instead(name)}`;
  }
  const stem = name.slice(0, -'.yaml'.length);
  if (idPattern.test(stem)) return undefined;
  return `A scenario’s file is called by its id: small letters, digits and hyphens, a letter first. ${instead(name)}`;
}

/** What to call the file instead; the id in it goes by the same name. */
function instead(name: string): string {
  const stem = name.replace(written, '').replace(/\.yaml$/i, '');
  const typed = /Type "([^"]+)"/.exec(idHint(`${stem} `))?.[1];
  const slug = idPattern.test(stem) ? stem : typed;
  return slug === undefined ? 'Choose such a name.' : `Call it ${slug}.yaml.`;
}

/**
 * What is wrong with the id that a scenario's text gives, by the name of its file; where it stands
 * in the text, and a sentence. Read without parsing, so that it is told of broken files too.
 */
export function idFlaw(
  name: string,
  text: string,
  beside: readonly string[],
): { readonly at: number; readonly message: string } | undefined {
  const found = /^id:[ \t]+(['"]?)([a-z][a-z0-9-]*)\1[ \t]*(?:#.*)?$/m.exec(text);
  const [line = '', , id = ''] = found ?? [];
  const stem = name.replace(/\.[^.]*$/, '');
  // Of a name that no id can have, the name is what is told.
  if (!found || id === stem || !name.endsWith('.yaml') || !idPattern.test(stem)) return undefined;
  const other = `${id}.yaml`;
  const taken = beside.includes(other) ? `, the one of ${other}` : '';
  const rename = taken === '' ? `, or call the file ${other}` : '';
  const message = `The id is "${id}"${taken}, and the file is called ${name}: both must be the same. Type id: ${stem}${rename}.`;
  return { at: found.index + line.indexOf(id, 3), message };
}
