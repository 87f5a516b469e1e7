import { createInstance } from 'i18next';
import { outcomeWords } from '../../src/screens/outcome/outcome-words.ts';
import { stageWords } from '../../src/screens/table/stage/stage-words.ts';
import { speech } from '../../src/words/voice.ts';
import outcome from '../../src/words/en/outcome.json' with { type: 'json' };
import table from '../../src/words/en/table.json' with { type: 'json' };

const i18n = createInstance();
await i18n.init({ ...speech, lng: 'en', resources: { en: { table, outcome } } });

/** What the page hands the stage in English. */
export const englishStage = stageWords(i18n.getFixedT('en', 'table'));
export const englishEnding = outcomeWords(i18n.getFixedT('en', 'outcome'));
