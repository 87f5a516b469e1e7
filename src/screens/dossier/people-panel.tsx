import { useTranslation } from 'react-i18next';
import type { View } from '../../negotiation/view.ts';
import { Panel } from '../page/panel.tsx';
import { partyColour, PartyMark } from '../parties/party-mark.tsx';
import { Portrait } from '../parties/portrait.tsx';
import { SourceMark } from '../sources/source-mark.tsx';
import styles from './dossier.module.css';

export function PeoplePanel({ view }: { readonly view: View }) {
  const { t } = useTranslation('dossier');
  return (
    <Panel anchor="people" title={t('sections.people')}>
      <div className={styles['sides']}>
        {view.scenario.parties.map((party) => (
          <div key={party.id} style={partyColour(party)}>
            <h3>
              <PartyMark party={party} />
            </h3>
            <ul className={styles['people']}>
              {party.delegation.map((person, index) => (
                <li key={person.id}>
                  <Portrait features={person.portrait} colour={party.colour} />
                  <span>
                    <strong>{person.name}</strong>
                    <br />
                    {person.office}
                    {index === 0 && <span className={styles['small']}> · {t('head')}</span>}{' '}
                    <SourceMark because={person.because} of={person.name} />
                  </span>
                </li>
              ))}
            </ul>
            {party.id === view.other && party.ratifiers.length > 0 && (
              <>
                <p className={styles['small']}>{t('theirRatifiers')}</p>
                <ul className={styles['plain']}>
                  {party.ratifiers.map((ratifier) => (
                    <li key={ratifier.id}>
                      <strong>{ratifier.name}</strong>: {ratifier.about}
                    </li>
                  ))}
                </ul>
              </>
            )}
          </div>
        ))}
      </div>
    </Panel>
  );
}
