import { useTranslation } from 'react-i18next';
import type { Tile } from '../../../../classroom/sight/teacher-sight.ts';
import { PartyMark } from '../../../parties/party-mark.tsx';
import { PeopleList } from '../../people-list.tsx';
import { memberIn, useConsole } from '../console-context.ts';
import { useParties } from '../use-parties.ts';
import styles from './talks.module.css';

/** Who sits at both chairs of a table, who of them is here, and who has the pen. */
export function TilePeople({ tile }: { readonly tile: Tile }) {
  const { t } = useTranslation('console');
  const { sight } = useConsole();
  const parties = useParties();
  const chairs = sight.plan.find(({ id }) => id === tile.id)?.chairs ?? {};
  return (
    <div className={styles['people']}>
      {parties.map((party) => {
        const people = (chairs[party.id] ?? []).flatMap((id) => memberIn(sight, id) ?? []);
        return (
          <div key={party.id} data-turn={tile.turn === party.id || undefined}>
            <PartyMark party={party} />
            <PeopleList
              label={t('talks.peopleOf', { party: party.name })}
              people={people}
              pen={tile.pens[party.id]}
              away={new Set(people.filter(({ here }) => !here).map(({ id }) => id))}
              ai={tile.ai[party.id] ?? false}
            />
          </div>
        );
      })}
    </div>
  );
}
