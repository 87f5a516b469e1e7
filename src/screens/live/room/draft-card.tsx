import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { draftOffer } from '../../../app/game-store.ts';
import { sendMove } from '../../../app/play.ts';
import type { Draft } from '../../../classroom/table/chair.ts';
import { offerFrom } from '../../../app/live/drafted.ts';
import { proposedBy } from '../../../reckoning/proposed.ts';
import { whyNot } from '../../../reckoning/turn.ts';
import { reckon } from '../../../reckoning/worth.ts';
import type { View } from '../../../negotiation/view.ts';
import { useSentence } from '../../../app/languages/sentence.ts';
import { refusalWords } from '../../../words/refusal.ts';
import { announce } from '../../page/announcer.ts';
import { Button } from '../../controls/button.tsx';
import { DraftFigures } from './draft-figures.tsx';
import { useDeedWords } from './use-deed-words.ts';
import { useAsk } from './use-ask.ts';
import styles from './room.module.css';

interface DraftCardProps {
  readonly draft: Draft;
  readonly view: View;
  readonly by: string | undefined; // undefined: whoever reads
  readonly isMine: boolean;
  readonly hasPen: boolean;
}

/** One proposal: who, what, what it is worth; and what whoever has the pen makes of it. */
export function DraftCard({ draft, view, by, isMine, hasPen }: DraftCardProps) {
  const { t } = useTranslation('lesson');
  const say = useSentence();
  const ask = useAsk();
  const deed = useDeedWords(view);
  const [wrong, setWrong] = useState<string>();
  const { move } = draft;
  const refusal = whyNot(view, move);
  const offer = offerFrom(move);
  return (
    <article className={styles['draft']}>
      <p>
        {by === undefined ? t('room.drafts.byYou') : t('room.drafts.by', { name: by })}{' '}
        <strong>{deed(move)}</strong>
      </p>
      {proposedBy(view, move).map(({ package: pkg, how }, at) => (
        <DraftFigures key={at} reckoning={reckon(view, pkg, how)} label={t('room.worth')} />
      ))}
      <div className={styles['row']}>
        {hasPen && (
          <Button
            look="primary"
            why={refusal && refusalWords(say, view, refusal)}
            onClick={() => {
              void sendMove(move).then((refused) => {
                if (refused === undefined) setWrong(undefined);
                else if (refused.code !== 'not-sent') setWrong(refusalWords(say, view, refused));
              });
            }}
          >
            {t('room.drafts.make')}
          </Button>
        )}
        {offer && !isMine && (
          <Button
            onClick={() => {
              draftOffer(offer);
              announce(t('room.drafts.taken'));
            }}
          >
            {t('room.drafts.take')}
          </Button>
        )}
        {(hasPen || isMine) && (
          <Button
            look="quiet"
            onClick={() => {
              void ask({ kind: 'withdraw', draft: draft.id }).then(setWrong);
            }}
          >
            {t(isMine ? 'room.drafts.back' : 'room.drafts.away')}
          </Button>
        )}
      </div>
      <p role="alert" className={styles['wrong']}>
        {wrong}
      </p>
    </article>
  );
}
