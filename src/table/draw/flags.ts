import { flagAddress } from '../../../assets/flags/flag-address.ts';
import type { Mark } from '../../scenario/scenario.ts';

const loaded = new Map<string, HTMLImageElement>();

/** The flag of a party, once it is loaded; none of a party that has an emblem. */
export function flagOf({ flag }: Mark): HTMLImageElement | undefined {
  return flag === undefined ? undefined : loaded.get(flag);
}

export async function loadFlags(parties: readonly Mark[]): Promise<void> {
  await Promise.all(
    parties.map(async ({ flag }) => {
      if (flag === undefined || loaded.has(flag)) return;
      const image = new Image(640, 480);
      image.src = flagAddress(flag);
      await image.decode().then(
        () => loaded.set(flag, image),
        // Its letters will do.
        () => undefined,
      );
    }),
  );
}
