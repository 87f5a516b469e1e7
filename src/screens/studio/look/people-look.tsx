import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { valueAt } from '../../../authoring/references/references.ts';
import { readDesk } from '../../../app/studio/draft-tree.ts';
import { portraitIn } from '../../../app/studio/look/portrait-in.ts';
import type { Delegate, Party, Scenario } from '../../../scenario/scenario.ts';
import { partyColour, PartyMark } from '../../parties/party-mark.tsx';
import { Portrait } from '../../parties/portrait.tsx';
import { FormContext, useForm } from '../form/fields/form-context.ts';
import { Node } from '../form/fields/node.tsx';
import { useNewForm } from '../form/fields/use-new-form.ts';
import styles from './look.module.css';

const moods = ['neutral', 'pleased', 'displeased'] as const;

/** The people as they are drawn, with what their drawings are put together of. */
export function PeopleLook({ scenario }: { readonly scenario: Scenario }) {
  const { t } = useTranslation('instruments');
  const form = useNewForm((path) => <Node path={path} />);
  useEffect(() => void readDesk(), []);
  return (
    <FormContext value={form}>
      <p className={styles['lead']}>{t('look.peopleLead')}</p>
      {scenario.parties.map((party) => (
        <section key={party.id} aria-label={party.name} className={styles['people']}>
          <p className={styles['whose']}>
            <PartyMark party={party} />
          </p>
          {party.delegation.map((person, at) => (
            <Person key={person.id} party={party} person={person} at={at} />
          ))}
        </section>
      ))}
    </FormContext>
  );
}

interface PersonProps {
  readonly party: Party;
  readonly person: Delegate;
  readonly at: number; // in the delegation
}

function Person({ party, person, at }: PersonProps) {
  const { data, node } = useForm();
  const path = ['parties', party.id, 'delegation', at, 'portrait'];
  const features = portraitIn(valueAt(data, path)) ?? person.portrait;
  return (
    <div className={styles['person']} style={partyColour(party)}>
      <div>
        <p className={styles['faces']}>
          {moods.map((mood) => (
            <Portrait key={mood} features={features} colour={party.colour} mood={mood} />
          ))}
        </p>
        <p>
          <strong>{person.name}</strong>
          <br />
          {person.office}
        </p>
      </div>
      <div className={styles['pieces']}>{node(path)}</div>
    </div>
  );
}
