import { StoreTrouble, type Store } from '../../../src/server/store/store.ts';
import { aClass, anAppend, onto } from './store-kit.ts';

export interface Filled {
  readonly trouble: string; // that ended it
  readonly probed: string; // what a probe said then
  readonly acknowledged: number;
  readonly kept: number; // of them, while there was no room
  readonly again: string; // what came of the refused command when there was room
  readonly keptAfter: number;
}

const large = JSON.stringify('x'.repeat(20_000));

const troubleOf = async (work: Promise<unknown>): Promise<string | undefined> => {
  try {
    await work;
    return undefined;
  } catch (error) {
    if (error instanceof StoreTrouble) return error.code;
    throw error;
  }
};

/** Appends until there is no room, makes some, and sends once more what was refused. */
export async function fill(store: Store, makeRoom: () => Promise<void>): Promise<Filled> {
  await store.addClass(aClass());
  let acknowledged = 0;
  const next = () => anAppend(`c${acknowledged}`, onto('x', acknowledged, [large]));
  let trouble = await troubleOf(store.append(next()));
  while (trouble === undefined && acknowledged < 1000) {
    acknowledged += 1;
    trouble = await troubleOf(store.append(next()));
  }
  const probed = (await troubleOf(store.probe())) ?? 'none';
  const kept = (await store.read('x', 0)).length;
  await makeRoom();
  const again = (await store.append(next())).kind;
  const keptAfter = (await store.read('x', 0)).length;
  return { trouble: trouble ?? 'none', probed, acknowledged, kept, again, keptAfter };
}
