import { Eye, EyeOff } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { ShownMessage } from '../../../../classroom/sight/messages.ts';
import type { Tile } from '../../../../classroom/sight/teacher-sight.ts';
import type { PartyId } from '../../../../scenario/scenario.ts';
import { Button } from '../../../controls/button.tsx';
import { Panel } from '../../../page/panel.tsx';
import { useConsole } from '../console-context.ts';
import { usePartyName } from '../use-parties.ts';
import styles from './open-table.module.css';
import page from '../console.module.css';

interface MessageListProps {
  readonly tile: Tile;
  readonly chair: PartyId;
}

/** All that is written in a chair's room, across the table and to it; each can be hidden. */
export function MessageList({ tile, chair }: MessageListProps) {
  const { t } = useTranslation('console');
  const { ask } = useConsole();
  const heading = useHeading();
  const shown = tile.messages.filter(
    ({ kind, party }) => kind === 'note' || party === chair || party === 'all',
  );
  return (
    <Panel title={t('messages.title')}>
      {shown.length === 0 && <p className={page['soft']}>{t('messages.none')}</p>}
      <ol className={styles['messages']}>
        {shown.toReversed().map((message) => (
          <li key={message.seq} data-hidden={message.hidden || undefined}>
            <p className={page['soft']}>{heading(message)}</p>
            <p className={styles['written']} dir="auto">
              {message.text}
            </p>
            {message.kind !== 'teacher' && (
              <Button
                look="quiet"
                icon={message.hidden ? <Eye aria-hidden="true" /> : <EyeOff aria-hidden="true" />}
                onClick={() => {
                  const { seq, hidden } = message;
                  void ask({ kind: 'hide', table: tile.id, message: seq, hidden: !hidden });
                }}
              >
                {t(message.hidden ? 'messages.show' : 'messages.hide')}
              </Button>
            )}
          </li>
        ))}
      </ol>
    </Panel>
  );
}

/** Who wrote it, and for whom. */
function useHeading(): (message: ShownMessage) => string {
  const { t } = useTranslation('console');
  const partyName = usePartyName();
  return ({ kind, party, by, hidden }) => {
    const name = by ?? t('messages.left');
    const said = {
      talk: () => t('messages.talk', { name, party: partyName(party) }),
      note: () => t('messages.note', { name, party: partyName(party) }),
      teacher: () =>
        party === 'all'
          ? t('messages.teacherAll')
          : t('messages.teacher', { party: partyName(party) }),
    }[kind]();
    return hidden ? `${said} · ${t('messages.hidden')}` : said;
  };
}
