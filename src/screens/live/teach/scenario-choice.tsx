import { FileUp } from 'lucide-react';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ChosenScenario } from '../../../app/live/teach/classes.ts';
import { ownScenario } from '../../../app/live/teach/own-scenario.ts';
import { fetchProblemWords } from '../../../app/problem-words.ts';
import { useNewsstand } from '../../../app/shelf/newsstand.ts';
import type { Problem } from '../../../scenario/problems/problem.ts';
import { Button } from '../../controls/button.tsx';
import { Picker } from '../../controls/picker.tsx';
import { announce } from '../../page/announcer.ts';
import { ProblemList } from '../../trouble/problem-list.tsx';
import { useFailure } from '../../trouble/use-failure.ts';
import styles from './teach.module.css';

interface ScenarioChoiceProps {
  readonly chosen: string | undefined; // of the shelf; undefined: the one of one's own
  readonly own: ChosenScenario | undefined;
  readonly onShelf: (id: string | undefined) => void;
  readonly onOwn: (scenario: ChosenScenario) => void;
}

/** Stands in the list for the scenario of one's own: no scenario of the shelf is called so. */
const OWN = '*';

/** One of the shelf, or a file of one's own; whatever is wrong with it is listed. */
export function ScenarioChoice({ chosen, own, onShelf, onOwn }: ScenarioChoiceProps) {
  const { t } = useTranslation('console');
  const shelf = useNewsstand().papers;
  const fail = useFailure();
  const picker = useRef<HTMLInputElement>(null);
  const [problems, setProblems] = useState<readonly Problem[]>([]);
  const entry = shelf.find(({ id }) => id === chosen);
  const read = async (file: File) => {
    const scenario = await ownScenario(file);
    if (scenario.ok) {
      setProblems([]);
      onOwn(scenario.value);
      announce(t('teach.ownChosen', { title: scenario.value.title }));
      return;
    }
    await fetchProblemWords(); // so that they stand there with what they are about
    setProblems(scenario.error);
  };
  return (
    <div className={styles['scenario']}>
      <Picker
        label={t('teach.scenario')}
        value={chosen ?? OWN}
        choices={[
          ...shelf.map(({ id, title, city }) => ({
            value: id,
            label: t('teach.talks', { title, city }),
          })),
          ...(own === undefined
            ? []
            : [{ value: OWN, label: t('teach.ownTalks', { title: own.title }) }]),
        ]}
        note={entry?.summary}
        onChange={(value) => {
          onShelf(value === OWN ? undefined : value);
        }}
      />
      <input
        ref={picker}
        type="file"
        accept=".yaml,.yml,application/yaml"
        hidden
        onChange={(event) => {
          const file = event.target.files?.[0];
          event.target.value = '';
          if (file) read(file).catch(fail);
        }}
      />
      <Button icon={<FileUp aria-hidden="true" />} onClick={() => picker.current?.click()}>
        {t('teach.own')}
      </Button>
      {problems.length > 0 && (
        <section aria-label={t('teach.ownWrong', { count: problems.length })}>
          <p role="alert">{t('teach.ownWrong', { count: problems.length })}</p>
          <ProblemList problems={problems} />
        </section>
      )}
    </div>
  );
}
