import russia from 'flag-icons/flags/4x3/ru.svg?url';
import unitedStates from 'flag-icons/flags/4x3/us.svg?url';

const drawings: Readonly<Record<string, string>> = { ru: russia, us: unitedStates };
const loaded = new Map<string, HTMLImageElement>();

/** The flag of a country, once it is loaded; a country we carry none of is shown by its letters. */
export function flagOf(country: string): HTMLImageElement | undefined {
  return loaded.get(country);
}

export async function loadFlags(countries: readonly string[]): Promise<void> {
  await Promise.all(
    countries.map(async (country) => {
      const source = drawings[country];
      if (source === undefined || loaded.has(country)) return;
      const image = new Image(640, 480);
      image.src = source;
      await image.decode().then(
        () => loaded.set(country, image),
        // Its letters will do.
        () => undefined,
      );
    }),
  );
}
