import { fetched } from '../fetched.ts';

const texts = import.meta.glob<string>(['/scenarios/*.yaml', '!/scenarios/*.*.yaml'], {
  query: '?raw',
  import: 'default',
});

/** The whole text of a bundled scenario: one file, fetched when a game of it is begun. */
export async function scenarioText(id: string): Promise<string | undefined> {
  const fetchText = texts[`/scenarios/${id}.yaml`];
  return fetchText && fetched(fetchText);
}
