import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { routes } from '../../app/routes.ts';
import type { ShelfEntry } from '../../app/shelf/shelf-entry.ts';
import { useShelf, useShelfRead } from '../../app/shelf/use-shelf.ts';
import { LinkButton } from '../controls/button.tsx';
import { isolated } from '../../lib/direction.ts';
import { talksDates } from '../dates.ts';
import { Page } from '../page/page.tsx';
import { Waiting } from '../page/waiting.tsx';
import { BeginButton } from './begin-button.tsx';
import { DicePanel } from './dice-panel.tsx';
import { firstSetup, type Setup } from './setup.ts';
import { SeatChoice } from './seat-choice.tsx';
import { TheirCharacter } from './their-character.tsx';
import styles from './choose.module.css';

export function Choose({ scenario }: { readonly scenario: string }) {
  const { t } = useTranslation('choose');
  const entry = useShelf().find(({ id }) => id === scenario);
  const isRead = useShelfRead();
  if (entry) return <ChooseSeats entry={entry} />;
  if (!isRead) return <Waiting />;
  return (
    <Page title={t('unknown')} width="text">
      <LinkButton to={routes.shelf} look="primary">
        {t('toShelf')}
      </LinkButton>
    </Page>
  );
}

function ChooseSeats({ entry }: { readonly entry: ShelfEntry }) {
  const { t, i18n } = useTranslation('choose');
  const [setup, setSetup] = useState<Setup>(() => firstSetup(entry));
  const told = afterTeaser(entry);
  return (
    <Page
      title={entry.title}
      kicker={`${isolated(entry.city)}, ${talksDates(entry, i18n.language)}`}
      lead={entry.teaser}
    >
      <div className={styles['columns']}>
        <form
          className={styles['form']}
          onSubmit={(event) => {
            event.preventDefault();
          }}
        >
          <SeatChoice entry={entry} setup={setup} onChange={setSetup} />
          {entry.parties
            .filter(({ id }) => setup.seats[id]?.kind === 'ai')
            .map((party) => (
              <TheirCharacter key={party.id} party={party} setup={setup} onChange={setSetup} />
            ))}
          <DicePanel setup={setup} onChange={setSetup} />
          <BeginButton entry={entry} setup={setup} />
        </form>
        <aside className={styles['agenda']} aria-labelledby="agenda">
          {told !== '' && <p>{told}</p>}
          <h2 id="agenda">{t('issues')}</h2>
          <ol>
            {entry.issues.map((issue) => (
              <li key={issue}>{issue}</li>
            ))}
          </ol>
        </aside>
      </div>
    </Page>
  );
}

/** What the scenario tells of itself, without the sentence that the page begins with. */
function afterTeaser({ summary, teaser }: ShelfEntry): string {
  return summary.startsWith(teaser) ? summary.slice(teaser.length).trimStart() : summary;
}
