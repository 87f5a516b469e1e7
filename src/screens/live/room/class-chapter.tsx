import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLive } from '../../../app/live/live-store.ts';
import type { ShownMessage } from '../../../classroom/sight/messages.ts';
import type { SeatSight } from '../../../classroom/sight/student-sight.ts';
import { Toggle } from '../../controls/toggle.tsx';
import { Panel } from '../../page/panel.tsx';
import { PartyMark } from '../../parties/party-mark.tsx';
import { useAsk } from './use-ask.ts';
import styles from './messages.module.css';
import room from './room.module.css';

/** What the debrief of a class's game has beside that of any other: leave to show it, and the notes. */
export function ClassChapter() {
  const { t } = useTranslation('lesson');
  const sight = useLive((live) => (live?.sight?.role === 'student' ? live.sight : undefined));
  const ask = useAsk();
  const [wrong, setWrong] = useState<string>();
  if (!sight?.seat) return null;
  const { seat, lends } = sight;
  const notes = seat.messages.filter(({ kind }) => kind === 'note');
  return (
    <Panel title={t('debrief.title')} className={room['part']}>
      <Toggle
        on={lends}
        note={t('debrief.lendNote')}
        onChange={(on) => {
          void ask({ kind: 'lend', lends: on }).then(setWrong);
        }}
      >
        {t('debrief.lend')}
      </Toggle>
      <p role="alert" className={room['wrong']}>
        {wrong}
      </p>
      <h3>{t('debrief.notes')}</h3>
      {notes.length === 0 ? (
        <p className={styles['empty']}>{t('debrief.noNotes')}</p>
      ) : (
        <>
          <p className={room['soft']}>{t('debrief.notesLead')}</p>
          <ol className={styles['messages']}>
            {notes.map((note) => (
              <Note key={note.seq} note={note} seat={seat} />
            ))}
          </ol>
        </>
      )}
    </Panel>
  );
}

function Note({ note, seat }: { readonly note: ShownMessage; readonly seat: SeatSight }) {
  const { t } = useTranslation('lesson');
  const party = seat.view.scenario.parties.find(({ id }) => id === note.party);
  return (
    <li>
      <small>
        {party && <PartyMark party={party} />} <bdi>{note.by ?? t('room.someone')}</bdi>
      </small>
      <bdi>{note.text}</bdi>
    </li>
  );
}
