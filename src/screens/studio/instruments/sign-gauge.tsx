import { useTranslation } from 'react-i18next';
import { useGauges } from '../../../app/studio/gauges/gauges-store.ts';
import type { Issue } from '../../../scenario/scenario.ts';
import { Picker } from '../../controls/picker.tsx';
import { PartyMark } from '../../parties/party-mark.tsx';
import { Gauge } from './gauge.tsx';
import { signWords } from './leave-words.ts';
import { useOld } from './use-old.ts';
import styles from './instruments.module.css';

interface SignGaugeProps {
  readonly issue: Issue;
  readonly onChoose: (issue: string) => void;
}

/** For each option of an issue, whether either side can sign it, and when. */
export function SignGauge({ issue, onChoose }: SignGaugeProps) {
  const { t } = useTranslation('instruments');
  const signability = useGauges(({ measures }) => measures?.signability);
  const scenario = useGauges(({ good }) => good?.scenario);
  const isOld = useOld();
  if (!signability || !scenario) return null;
  const found = (party: string, option: string) =>
    signability
      .find((each) => each.party === party)
      ?.issues.find((each) => each.issue === issue.id)
      ?.options.find((each) => each.option === option);
  return (
    <Gauge title={t('sign.title')} old={isOld}>
      <Picker
        label={t('sign.issue')}
        value={issue.id}
        choices={scenario.issues.map(({ id, title }) => ({ value: id, label: title }))}
        onChange={onChoose}
      />
      <ul className={styles['options']}>
        {issue.options.map(({ id, title }) => (
          <li key={id}>
            <h3>{title}</h3>
            {scenario.parties.map((party) => {
              const here = found(party.id, id);
              return (
                <p key={party.id} data-never={here?.signable === 'never' || undefined}>
                  <PartyMark party={party} short /> {here && signWords(t, scenario, here)}
                </p>
              );
            })}
          </li>
        ))}
      </ul>
    </Gauge>
  );
}
