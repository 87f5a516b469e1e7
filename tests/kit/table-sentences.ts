import i18next from 'i18next';
import sentences from '../../src/words/en/table.json' with { type: 'json' };

/** Lets the words of the table be asked for in English, without a browser. */
export async function speakAsTheTable(): Promise<void> {
  await i18next.init({
    lng: 'en',
    ns: ['table'],
    resources: { en: { table: sentences } },
    interpolation: { escapeValue: false },
  });
}
