import { Check, Trash2, TriangleAlert, X } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { Scenario } from '../../../scenario/scenario.ts';
import { useSentence } from '../../../app/languages/sentence.ts';
import { useMade } from '../../../app/studio/play/follow-journeys.ts';
import type { JourneyMade } from '../../../app/studio/play/journeys-request.ts';
import {
  acceptJourney,
  dropJourney,
  journeysOf,
  renameJourney,
  type KeptJourney,
} from '../../../app/studio/play/journeys.ts';
import { useStudio } from '../../../app/studio/use-studio.ts';
import { journeyWords } from '../../../words/journey.ts';
import { Button } from '../../controls/button.tsx';
import { TextField } from '../../controls/text-field.tsx';
import { OpenJourney } from './open-journey.tsx';
import styles from './play.module.css';

interface JourneyListProps {
  readonly scenario: Scenario | undefined;
}

/** The games kept with the draft, each with what became of it on the text of now. */
export function JourneyList({ scenario }: JourneyListProps) {
  const { t } = useTranslation('journeys');
  const kept = useStudio(({ draft }) => draft?.journeys);
  const journeys = journeysOf(kept ?? []);
  if (journeys.length === 0) return <p className={styles['soft']}>{t('kept.none')}</p>;
  return (
    <ul className={styles['list']}>
      {journeys.map((journey) => (
        <JourneyRow key={journey.id} journey={journey} scenario={scenario} />
      ))}
    </ul>
  );
}

interface JourneyRowProps extends JourneyListProps {
  readonly journey: KeptJourney;
}

function JourneyRow({ journey, scenario }: JourneyRowProps) {
  const { t } = useTranslation('journeys');
  const came = useMade(journey.id);
  const { id, name } = journey;
  const accept = acceptable(came);
  return (
    <li className={styles['row']}>
      <div className={styles['about']}>
        <TextField
          label={t('kept.name')}
          value={name}
          most={120}
          onChange={(typed) => {
            renameJourney(id, typed);
          }}
        />
        <Verdict came={came} scenario={scenario} />
      </div>
      <div className={styles['actions']}>
        <OpenJourney record={journey.record} name={name} />
        {accept !== undefined && (
          <Button
            aria-label={t('kept.acceptNamed', { name })}
            icon={<Check aria-hidden="true" />}
            onClick={() => {
              acceptJourney(id, accept);
            }}
          >
            {t('kept.accept')}
          </Button>
        )}
        <Button
          look="danger"
          aria-label={t('kept.dropNamed', { name })}
          icon={<Trash2 aria-hidden="true" />}
          onClick={() => {
            dropJourney(id);
          }}
        >
          {t('kept.drop')}
        </Button>
      </div>
    </li>
  );
}

/** How far a journey came, where that can be what it is from now on. */
function acceptable(came: JourneyMade['came'] | undefined) {
  if (came?.ok !== true) return undefined;
  const { end, record } = came.value;
  return end.kind === 'same' || end.kind === 'otherSides' ? undefined : record;
}

interface VerdictProps extends JourneyListProps {
  readonly came: JourneyMade['came'] | undefined;
}

function Verdict({ came, scenario }: VerdictProps) {
  const { t } = useTranslation('journeys');
  const sentence = useSentence();
  if (scenario === undefined) return <p className={styles['soft']}>{t('kept.waiting')}</p>;
  if (came === undefined) return <p className={styles['soft']}>{t('kept.playing')}</p>;
  if (!came.ok) {
    return (
      <p className={styles['verdict']}>
        <X aria-hidden="true" />
        <span>{t('kept.unread')}</span>
      </p>
    );
  }
  const [first, ...more] = journeyWords(sentence, scenario, came.value.end);
  const same = came.value.end.kind === 'same';
  return (
    <>
      <p className={styles['verdict']}>
        {same ? <Check aria-hidden="true" /> : <TriangleAlert aria-hidden="true" />}
        <span>{first}</span>
      </p>
      {more.map((line) => (
        <p key={line} className={styles['soft']}>
          {line}
        </p>
      ))}
    </>
  );
}
