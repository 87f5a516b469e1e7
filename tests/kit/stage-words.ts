import { createInstance } from 'i18next';
import { outcomeWords } from '../../src/screens/outcome/outcome-words.ts';
import { stageWords } from '../../src/screens/table/stage/stage-words.ts';
import { speech } from '../../src/words/voice.ts';
import happenings from '../../src/words/en/happenings.json' with { type: 'json' };
import outcome from '../../src/words/en/outcome.json' with { type: 'json' };
import table from '../../src/words/en/table.json' with { type: 'json' };

const i18n = createInstance();
await i18n.init({ ...speech, lng: 'en', resources: { en: { happenings, table, outcome } } });

const t = i18n.getFixedT('en', ['table', 'happenings'] as const);

/** What the page hands the stage in English. */
export const englishStage = stageWords(t);
export const englishEnding = outcomeWords(i18n.getFixedT('en', 'outcome'), 'en');
