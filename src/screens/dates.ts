/**
 * An ISO day, month or year in the words of a language: `18 July 2001`, `July 2001`, `2001`. What is
 * none of these is shown as it stands.
 */
export function longDate(day: string, language: string): string {
  if (/^\d{4}$/.test(day)) return day;
  if (/^\d{4}-\d{2}$/.test(day)) return longMonth(day, language);
  const date = new Date(`${day}T00:00:00Z`);
  if (Number.isNaN(date.getTime())) return day;
  return new Intl.DateTimeFormat(locale(language), { dateStyle: 'long', timeZone: 'UTC' }).format(
    date,
  );
}

function longMonth(month: string, language: string): string {
  const date = new Date(`${month}-01T00:00:00Z`);
  if (Number.isNaN(date.getTime())) return month;
  const form = { year: 'numeric', month: 'long', timeZone: 'UTC' } as const;
  return new Intl.DateTimeFormat(locale(language), form).format(date);
}

/** A moment in the reader's own time. */
export function moment(milliseconds: number, language: string): string {
  return new Intl.DateTimeFormat(locale(language), {
    dateStyle: 'medium',
    timeStyle: 'short',
  }).format(milliseconds);
}

// Plain `en` would write dates the American way round; the papers are datelined in Europe.
function locale(language: string): string {
  return language === 'en' ? 'en-GB' : language;
}
