import { DoorOpen } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import type { AskTrouble } from '../../../app/live/ask.ts';
import { troubleWords } from '../../../app/live/refusal-words.ts';
import { usualSettings } from '../../../app/live/teach/class-settings.ts';
import { openClass, type ChosenScenario } from '../../../app/live/teach/classes.ts';
import { handedOver, handOver } from '../../../app/live/teach/handed-over.ts';
import { useSentence } from '../../../app/languages/sentence.ts';
import { pathTo } from '../../../app/routes.ts';
import { scenarioText } from '../../../app/shelf/scenario-text.ts';
import { gentlest } from '../../../app/shelf/gentlest.ts';
import { useShelf } from '../../../app/shelf/use-shelf.ts';
import type { ClassSettings } from '../../../classroom/lesson/settings.ts';
import { Button } from '../../controls/button.tsx';
import { Choices } from '../../controls/choices.tsx';
import { Toggle } from '../../controls/toggle.tsx';
import { Panel } from '../../page/panel.tsx';
import { ClockChoice } from './clock-choice.tsx';
import { ScenarioChoice } from './scenario-choice.tsx';
import styles from './teach.module.css';

const sizes = ['1', '2', '3', '4'] as const;

/** How a class is to be played, with what suits most already chosen. */
export function OpenClass({ host }: { readonly host: string }) {
  const { t, i18n } = useTranslation('console');
  const sentence = useSentence();
  const shelf = useShelf();
  const [, navigate] = useLocation();
  const [own, setOwn] = useState<ChosenScenario | undefined>(handedOver);
  const [chosen, setChosen] = useState(own ? undefined : gentlest(shelf)?.id);
  const [settings, setSettings] = useState<ClassSettings>(usualSettings);
  const [wrongClock, setWrongClock] = useState(false);
  const [busy, setBusy] = useState(false);
  const [trouble, setTrouble] = useState<AskTrouble>();
  const change = (by: Partial<ClassSettings>) => {
    setSettings((before) => ({ ...before, ...by }));
  };
  const played = chosen === undefined ? own : shelf.find(({ id }) => id === chosen);
  const open = async () => {
    setBusy(true);
    const scenario = chosen === undefined ? own : await ofShelf(chosen, shelf);
    const opened =
      scenario === undefined
        ? ({ ok: false, error: { code: 'scenario' } } as const)
        : await openClass(host, scenario, settings, i18n.language);
    setBusy(false);
    if (opened.ok) {
      handOver(undefined);
      navigate(pathTo.console(opened.value));
    } else setTrouble(opened.error);
  };
  return (
    <Panel title={t('teach.open')}>
      <div className={styles['form']}>
        <ScenarioChoice
          chosen={chosen}
          own={own}
          onShelf={setChosen}
          onOwn={(scenario) => {
            setOwn(scenario);
            setChosen(undefined);
          }}
        />
        <Choices
          label={t('teach.delegation')}
          description={t('teach.delegationNote')}
          look="row"
          value={sizes[settings.delegation - 1]}
          choices={sizes.map((value) => ({
            value,
            label: t('teach.students', { count: Number(value) }),
          }))}
          onChange={(size) => {
            change({ delegation: Number(size) });
          }}
        />
        <ClockChoice
          settings={settings}
          rounds={played?.rounds}
          onChange={change}
          onWrong={setWrongClock}
        />
        <fieldset className={styles['toggles']}>
          <legend>{t('teach.rules')}</legend>
          {(['talk', 'notes', 'sameDice'] as const).map((key) => (
            <Toggle
              key={key}
              on={settings[key]}
              note={t(`teach.${key}Note`)}
              onChange={(on) => {
                change({ [key]: on });
              }}
            >
              {t(`teach.${key}`)}
            </Toggle>
          ))}
        </fieldset>
        <div>
          <Button
            look="primary"
            icon={<DoorOpen aria-hidden="true" />}
            why={wrongClock ? t('teach.wrongClock') : busy ? t('teach.opening') : undefined}
            onClick={() => {
              void open();
            }}
          >
            {t('teach.open')}
          </Button>
        </div>
        {trouble && <p role="alert">{troubleWords(sentence, trouble)}</p>}
      </div>
    </Panel>
  );
}

async function ofShelf(
  id: string,
  shelf: ReturnType<typeof useShelf>,
): Promise<ChosenScenario | undefined> {
  const text = await scenarioText(id);
  const entry = shelf.find((each) => each.id === id);
  if (entry === undefined || text === undefined) return undefined;
  return { id, title: entry.title, text, rounds: entry.rounds };
}
