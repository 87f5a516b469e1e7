import { Mail, PenLine } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { AboutParty } from '../../../../classroom/sight/shared-lesson.ts';
import type { Tile } from '../../../../classroom/sight/teacher-sight.ts';
import { Button } from '../../../controls/button.tsx';
import { Toggle } from '../../../controls/toggle.tsx';
import { Panel } from '../../../page/panel.tsx';
import { PartyMark } from '../../../parties/party-mark.tsx';
import { memberIn, useConsole } from '../console-context.ts';
import { PersonMenu } from '../lobby/person-menu.tsx';
import { WritingDialog } from '../talks/writing-dialog.tsx';
import styles from './open-table.module.css';
import page from '../console.module.css';

interface ChairPeopleProps {
  readonly tile: Tile;
  readonly party: AboutParty;
}

/** The people of a chair: who has the pen, who moves for them, and a word to all of them. */
export function ChairPeople({ tile, party }: ChairPeopleProps) {
  const { t } = useTranslation('console');
  const { sight, ask } = useConsole();
  const [writing, setWriting] = useState(false);
  const at = { table: tile.id, party: party.id };
  const sitting = sight.plan.find(({ id }) => id === tile.id)?.chairs[party.id] ?? [];
  const people = sitting.flatMap((id) => memberIn(sight, id) ?? []);
  const pen = tile.pens[party.id];
  const over = tile.phase === 'over';
  return (
    <Panel title={<PartyMark party={party} />}>
      <ul className={styles['people']} aria-label={t('talks.peopleOf', { party: party.name })}>
        {people.map(({ id, name, here }) => (
          <li key={id}>
            <span className={styles['who']}>
              <bdi>{name}</bdi>
              {!here && <small> {t('away')}</small>}
              {id === pen && (
                <small>
                  {' '}
                  <PenLine aria-hidden="true" /> {t('open.hasPen')}
                </small>
              )}
            </span>
            {id !== pen && !over && (
              <Button
                look="quiet"
                aria-label={t('open.givePenTo', { name })}
                onClick={() => {
                  void ask({ kind: 'givePen', ...at, to: id });
                }}
              >
                {t('open.givePen')}
              </Button>
            )}
            <PersonMenu member={id} name={name} at={at} />
          </li>
        ))}
        {people.length === 0 && <li>{t('lobby.aiSits')}</li>}
      </ul>
      {people.length > 0 && !over && (
        <Toggle
          on={tile.ai[party.id] ?? false}
          note={t('open.substituteNote')}
          onChange={(sits) => {
            void ask({ kind: 'substitute', ...at, sits });
          }}
        >
          {t('open.substitute')}
        </Toggle>
      )}
      {people.length > 0 && (
        <p className={page['row']}>
          <Button
            icon={<Mail aria-hidden="true" />}
            onClick={() => {
              setWriting(true);
            }}
          >
            {t('open.writeTo', { party: party.name })}
          </Button>
        </p>
      )}
      {writing && (
        <WritingDialog
          kind="write"
          tables={[tile.id]}
          to={party.id}
          onClose={() => {
            setWriting(false);
          }}
        />
      )}
    </Panel>
  );
}
