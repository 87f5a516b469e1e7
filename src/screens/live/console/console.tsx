import { useCallback, useEffect, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { AskTrouble } from '../../../app/live/ask.ts';
import { command } from '../../../app/live/ask.ts';
import { useKeys } from '../../../app/live/keys.ts';
import { follow, leaveClass, useLive } from '../../../app/live/live-store.ts';
import { troubleWords } from '../../../app/live/refusal-words.ts';
import { teacherKey } from '../../../app/live/teach/classes.ts';
import { toldScenario, wholeView } from '../../../app/live/teach/whole-view.ts';
import { useSentence } from '../../../app/languages/sentence.ts';
import { routes } from '../../../app/routes.ts';
import type { TeacherCommand } from '../../../classroom/commands.ts';
import type { TeacherSight } from '../../../classroom/sight/teacher-sight.ts';
import { LinkButton } from '../../controls/button.tsx';
import { announce } from '../../page/announcer.ts';
import { Page } from '../../page/page.tsx';
import { Waiting } from '../../page/waiting.tsx';
import { useFetched } from '../../trouble/use-fetched.ts';
import { LineStrip } from '../line-strip.tsx';
import { ConsoleContext, type ConsoleBench } from './console-context.ts';
import { ConsoleStage } from './console-stage.tsx';

/** The teacher's screen of a class, by the key that this browser has. */
export function Console({ code }: { readonly code: string }) {
  const { t } = useTranslation('console');
  useKeys(); // anew when a key comes or goes
  const token = teacherKey(code)?.token;
  useEffect(() => {
    if (token === undefined) return;
    follow(token);
    return leaveClass;
  }, [token]);
  const sight = useLive((live) => (live?.token === token ? live?.sight : undefined));
  if (token === undefined) {
    return (
      <Page title={t('title')} lead={t('noKey')} width="text">
        <LinkButton to={routes.teach}>{t('toTeach')}</LinkButton>
      </Page>
    );
  }
  if (sight?.role !== 'teacher') {
    return (
      <>
        <LineStrip again={routes.teach} />
        <Waiting />
      </>
    );
  }
  return (
    <>
      <LineStrip again={routes.teach} />
      <AtConsole token={token} sight={sight} />
    </>
  );
}

interface AtConsoleProps {
  readonly token: string;
  readonly sight: TeacherSight;
}

/** The console of a class that is seen. */
export function AtConsole({ token, sight }: AtConsoleProps) {
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
      <ConsoleStage trouble={trouble && troubleWords(sentence, trouble)} />
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
