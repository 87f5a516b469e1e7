import { useTranslation } from 'react-i18next';
import { command } from '../../../app/live/ask.ts';
import { useLive } from '../../../app/live/live-store.ts';
import { troubleWords } from '../../../app/live/refusal-words.ts';
import { useSentence } from '../../../app/languages/sentence.ts';
import type { StudentCommand } from '../../../classroom/commands.ts';

/** Sends a command of this tab's seat; gives why it was not done, in words, or nothing. */
export function useAsk(): (asked: StudentCommand) => Promise<string | undefined> {
  useTranslation('live');
  const say = useSentence();
  const token = useLive((live) => live?.token);
  return async (asked) => {
    if (token === undefined) return troubleWords(say, { code: 'noToken' });
    const done = await command(token, asked);
    return done.ok ? undefined : troubleWords(say, done.error);
  };
}
