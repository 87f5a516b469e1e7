import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useStore } from 'zustand';
import {
  freeId,
  liesOnShelf,
  putThere,
  type ForShelf,
  type Lies,
} from '../../../app/hand-on/onto-shelf.ts';
import { pathTo } from '../../../app/routes.ts';
import { ownShelfStore, takeOffShelf } from '../../../app/shelf/own/own-shelf.ts';
import type { DraftFile } from '../../../app/studio/drafts/draft-file.ts';
import { changeText, textOnDesk } from '../../../app/studio/studio-store.ts';
import { edit } from '../../../authoring/edit.ts';
import type { Scenario } from '../../../scenario/scenario.ts';
import { Button, LinkButton } from '../../controls/button.tsx';
import { announce } from '../../page/announcer.ts';
import { Panel } from '../../page/panel.tsx';
import { useFailure } from '../../trouble/use-failure.ts';
import styles from './hand-on.module.css';

interface ShelfPanelProps {
  readonly draft: DraftFile;
  readonly scenario: Scenario | undefined;
  readonly why: string | undefined; // it cannot be played yet
}

/** A copy of the draft on the shelf of this browser. */
export function ShelfPanel({ draft, scenario, why }: ShelfPanelProps) {
  const { t } = useTranslation('hand-on');
  return (
    <Panel title={t('shelf.title')}>
      <p>{t('shelf.note')}</p>
      {scenario ? (
        <OnShelf draft={draft} scenario={scenario} />
      ) : (
        <p className={styles['why']}>{why}</p>
      )}
    </Panel>
  );
}

interface OnShelfProps {
  readonly draft: DraftFile;
  readonly scenario: Scenario;
}

function OnShelf({ draft, scenario: { id, title } }: OnShelfProps) {
  const { t } = useTranslation('hand-on');
  const fail = useFailure();
  const { scenarios } = useStore(ownShelfStore);
  const [found, setFound] = useState<{ readonly lies: Lies; readonly free: string }>();
  const { text, overlays } = draft;
  useEffect(() => {
    let gone = false;
    Promise.all([liesOnShelf({ id, text, draft: draft.id }), freeId(id)])
      .then(([lies, free]) => {
        if (!gone) setFound({ lies, free });
      })
      .catch(fail);
    return () => {
      gone = true;
    };
  }, [id, text, draft.id, scenarios, fail]);
  if (!found) return null;
  const { lies, free } = found;
  const put = async () => {
    const forShelf: ForShelf = { id, text, overlays, draft: draft.id };
    announce(t((await putThere(forShelf)) ? 'shelf.done' : 'shelf.notKept', { title }));
  };
  const takeOff = async () => {
    await takeOffShelf(id);
    announce(t('shelf.gone', { title }));
  };
  const giveId = () => {
    const changes = edit(textOnDesk(), { kind: 'set', path: ['id'], value: free });
    if (changes.ok) changeText(changes.value);
  };
  const isThere = lies === 'same' || lies === 'older';
  return (
    <>
      <p role="status">{t(`shelf.lies.${lies}`)}</p>
      <p className={styles['actions']}>
        {(lies === 'nothing' || lies === 'older' || lies === 'other') && (
          <Button
            onClick={() => {
              put().catch(fail);
            }}
          >
            {t(putWords[lies])}
          </Button>
        )}
        {(lies === 'bundled' || lies === 'other') && (
          <Button onClick={giveId}>{t('shelf.newId', { id: free })}</Button>
        )}
        {isThere && <LinkButton to={pathTo.choose(id)}>{t('shelf.play')}</LinkButton>}
        {isThere && (
          <Button
            onClick={() => {
              takeOff().catch(fail);
            }}
          >
            {t('shelf.off')}
          </Button>
        )}
      </p>
    </>
  );
}

const putWords = {
  nothing: 'shelf.put',
  older: 'shelf.renew',
  other: 'shelf.replace',
} as const;
