import { TriangleAlert } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { Look } from '../../../../app/live/teach/attention.ts';
import { useConsole, memberIn } from '../console-context.ts';
import { usePartyName } from '../use-parties.ts';
import styles from './talks.module.css';

/** What deserves a look at a table, the worst first, in words and with a sign. */
export function LookList({ looks }: { readonly looks: readonly Look[] }) {
  const { t } = useTranslation('console');
  const say = useLookWords();
  if (looks.length === 0) return null;
  return (
    <ul className={styles['looks']} aria-label={t('look.label')}>
      {looks.map((look, index) => (
        <li key={index} data-kind={look.kind}>
          <TriangleAlert aria-hidden="true" />
          <span>{say(look)}</span>
        </li>
      ))}
    </ul>
  );
}

function useLookWords(): (look: Look) => string {
  const { t } = useTranslation('console');
  const { sight, told } = useConsole();
  const party = usePartyName();
  return (look) => {
    switch (look.kind) {
      case 'belowNoDeal':
        return t('look.belowNoDeal', { party: party(look.party) });
      case 'failsAtHome':
        return t('look.failsAtHome', { party: party(look.party) });
      case 'deadlock': {
        const issue = told?.scenario.issues.find(({ id }) => id === look.issue);
        return issue === undefined
          ? t('look.deadlocked')
          : t('look.deadlock', { issue: issue.title });
      }
      case 'timeOut':
        return t('look.timeOut');
      case 'deserted':
        return t('look.deserted');
      case 'idle':
        return t('look.idle', { count: look.minutes });
      case 'away': {
        const names = look.members.flatMap((id) => memberIn(sight, id)?.name ?? []);
        return look.all
          ? t('look.awayAll', { party: party(look.party), names: names.join(', ') })
          : t('look.away', { names: names.join(', ') });
      }
    }
  };
}
