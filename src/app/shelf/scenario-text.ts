import { fetched } from '../fetched.ts';
import { ownScenario } from './own/own-shelf.ts';

const texts = import.meta.glob<string>(['/scenarios/*.yaml', '!/scenarios/*.*.yaml'], {
  query: '?raw',
  import: 'default',
});

/** The whole text of a scenario of the shelf: of a bundled one a file, fetched when a game is begun. */
export async function scenarioText(id: string): Promise<string | undefined> {
  const fetchText = texts[`/scenarios/${id}.yaml`];
  return fetchText ? fetched(fetchText) : (await ownScenario(id))?.text;
}

export function isBundled(id: string): boolean {
  return Object.hasOwn(texts, `/scenarios/${id}.yaml`);
}
