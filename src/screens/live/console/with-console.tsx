import { useCallback, useMemo, useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { command, type AskTrouble } from '../../../app/live/ask.ts';
import { troubleWords } from '../../../app/live/refusal-words.ts';
import { toldScenario, wholeView } from '../../../app/live/teach/whole-view.ts';
import { useSentence } from '../../../app/languages/sentence.ts';
import type { TeacherCommand } from '../../../classroom/commands.ts';
import type { TeacherSight } from '../../../classroom/sight/teacher-sight.ts';
import { announce } from '../../page/announcer.ts';
import { useFetched } from '../../trouble/use-fetched.ts';
import { ConsoleContext, type ConsoleBench } from './console-context.ts';

interface WithConsoleProps {
  readonly token: string;
  readonly sight: TeacherSight;
  /** Given what was refused last, in words. */
  readonly children: (trouble: string | undefined) => ReactNode;
}

/** What all parts of the console work with stands round them. */
export function WithConsole({ token, sight, children }: WithConsoleProps) {
  const sentence = useSentence();
  const [trouble, setTrouble] = useState<AskTrouble>();
  const told = useTold(sight);
  const ask = useCallback(
    async (asked: TeacherCommand) => {
      const done = await command(token, asked);
      setTrouble(done.ok ? undefined : done.error);
      if (!done.ok) announce(troubleWords(sentence, done.error));
      return done.ok;
    },
    [token, sentence],
  );
  const bench = useMemo(
    (): ConsoleBench => ({ token, code: sight.lesson.code, sight, told, ask }),
    [token, sight, told, ask],
  );
  return (
    <ConsoleContext value={bench}>
      {children(trouble && troubleWords(sentence, trouble))}
    </ConsoleContext>
  );
}

function useTold({ scenario: { id, text } }: TeacherSight): ConsoleBench['told'] {
  const { i18n } = useTranslation();
  const { language } = i18n;
  const read = useCallback(() => toldScenario({ id, text }, language), [id, text, language]);
  const { part } = useFetched(read);
  return useMemo(() => part && { scenario: part, whole: wholeView(part) }, [part]);
}
