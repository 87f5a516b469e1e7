import { useTranslation } from 'react-i18next';
import type { Named } from '../../../classroom/sight/student-sight.ts';
import type { PublicParty } from '../../../negotiation/view.ts';
import { Portrait } from '../../parties/portrait.tsx';
import styles from './lesson.module.css';

interface RolesProps {
  readonly delegation: readonly Named[];
  readonly people: PublicParty['delegation']; // of the scenario
  readonly colour: string;
}

/** The scenario's people of a delegation, shared among those who sit in it, in turn. */
export function Roles({ delegation, people, colour }: RolesProps) {
  const { t } = useTranslation('lesson');
  if (delegation.length === 0 || people.length === 0) return null;
  const roles = Array.from({ length: Math.max(delegation.length, people.length) }, (_, at) => ({
    member: delegation[at % delegation.length],
    person: people[at % people.length],
  }));
  return (
    <>
      <h3>{t('chair.roles')}</h3>
      <p className={styles['soft']}>{t('chair.rolesNote')}</p>
      <ul className={styles['roles']}>
        {roles.map(
          ({ member, person }, at) =>
            member &&
            person && (
              <li key={at}>
                <Portrait features={person.portrait} colour={colour} />
                <span>
                  <span>
                    <bdi>{member.name}</bdi>
                  </span>
                  <strong>{person.name}</strong>
                  <span className={styles['soft']}>{person.office}</span>
                </span>
              </li>
            ),
        )}
      </ul>
    </>
  );
}
