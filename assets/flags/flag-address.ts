/** Where the flag of a country lies, by its two letters: .config/flags-plugin.ts puts it there. */
export function flagAddress(country: string): string {
  return `${import.meta.env.BASE_URL}${import.meta.env['FLAGS'] as string}${country}.svg`;
}
