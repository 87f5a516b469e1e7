/** An ISO day in the words of a language: `18 July 2001`. What is not a day is shown as it stands. */
export function longDate(day: string, language: string): string {
  const date = new Date(`${day}T00:00:00Z`);
  if (Number.isNaN(date.getTime())) return day;
  return new Intl.DateTimeFormat(locale(language), { dateStyle: 'long', timeZone: 'UTC' }).format(
    date,
  );
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
