import type { TFunction } from 'i18next';

// Until when countries were called otherwise, by their letters of ISO 3166.
const renamed = { CD: 1997, CZ: 2016, MK: 2019, MM: 1989, SZ: 2018, TR: 2022 } as const;

/** The name of a country in a language, given its number of ISO 3166, as it was in a year. */
export function countryName(
  t: TFunction<'outcome'>,
  language: string,
  iso: string,
  year: number,
): string | undefined {
  const { region } = new Intl.Locale(`und-${iso}`);
  if (region === undefined) return undefined;
  if (isRenamed(region) && year < renamed[region]) return t(`map.then.${region}`);
  return new Intl.DisplayNames(language, { type: 'region', fallback: 'none' }).of(region);
}

function isRenamed(region: string): region is keyof typeof renamed {
  return Object.hasOwn(renamed, region);
}
