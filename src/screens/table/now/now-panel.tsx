import type { Happening } from '../../../negotiation/happening.ts';
import type { Offer } from '../../../negotiation/state.ts';
import type { View } from '../../../negotiation/view.ts';
import { speechWords } from '../../../words/speech/speech-words.ts';
import { Panel } from '../../page/panel.tsx';
import { AnnexPanel } from './annex-panel.tsx';
import { useBench } from '../bench.ts';
import { EndedPanel } from './ended-panel.tsx';
import { Question } from '../caucus/caucus-acts.tsx';
import { LastWordPanel } from './last-word-panel.tsx';
import { AnswerNotes } from './answer-notes.tsx';
import { OfferText } from './offer-text.tsx';
import { SincePanel } from './since-panel.tsx';
import { SoFar } from './so-far.tsx';
import transcript from '../transcript/transcript.module.css';
import panels from '../panels.module.css';
import styles from './now.module.css';

/** What is happening now, and what it asks of the viewer. */
export function NowPanel() {
  const { view, game, watching, refusalWords } = useBench();
  const yours = view.turn === view.party && !watching;
  const { phase, request } = view;
  return (
    <div className={panels['stack']}>
      {game.refusal && (
        <p role="alert" className={styles['refusal']}>
          {refusalWords(game.refusal)}
        </p>
      )}
      {yours && phase === 'reply' && request && <Question request={request} />}
      {yours && phase === 'lastWord' && <LastWordPanel />}
      {phase === 'annex' && view.annex && <AnnexPanel annex={view.annex.package} yours={yours} />}
      {phase === 'over' ? (
        <EndedPanel />
      ) : (
        <>
          {view.onTable === undefined && <SincePanel />}
          <OnTheTable yours={yours} />
          {view.onTable !== undefined && <SincePanel />}
          <Dispatches />
          <SoFar />
        </>
      )}
    </div>
  );
}

function OnTheTable({ yours }: { readonly yours: boolean }) {
  const { view, names, t, watching } = useBench();
  const offer = view.onTable === undefined ? undefined : view.offers[view.onTable];
  if (offer) {
    const own = offer.by === view.party;
    return (
      <Panel
        title={
          own && !watching
            ? t('now.yourOffer')
            : t('now.theirOffer', { adjective: names.adjective(offer.by) })
        }
      >
        <SaidWith offer={offer} />
        <OfferText offer={offer} reckoned={!own} />
        {yours && view.phase === 'answer' ? (
          <AnswerNotes offer={offer} />
        ) : (
          <p className={panels['soft']}>{t('now.waiting')}</p>
        )}
      </Panel>
    );
  }
  const last = view.offers.findLast(({ by }) => by === view.other);
  if (!last || view.phase === 'annex') return null;
  return (
    <Panel title={t('now.lastOf', { adjective: names.adjective(last.by) })}>
      <OfferText offer={last} reckoned={false} />
    </Panel>
  );
}

/** What was said as an offer was tabled. */
function SaidWith({ offer }: { readonly offer: Offer }) {
  const { view, names, speeches } = useBench();
  const tabled = view.log.find((each) => each.kind === 'tabled' && each.offer === offer.number);
  const speech = tabled && speeches.get(tabled);
  if (speech === undefined) return null;
  return <p className={transcript['speech']}>{speechWords(names, speech)}</p>;
}

function Dispatches() {
  const { view, t } = useBench();
  const come = view.log.filter(({ round }) => round === view.round).flatMap(newsIn(view));
  if (come.length === 0) return null;
  return (
    <Panel title={t('now.dispatches')}>
      {come.map(({ title, text }, index) => (
        <article key={index} className={styles['dispatch']}>
          {title !== undefined && <h3>{title}</h3>}
          <p>{text}</p>
        </article>
      ))}
    </Panel>
  );
}

interface News {
  readonly title: string | undefined; // a moderator's news has none
  readonly text: string;
}

function newsIn({ scenario }: View): (happening: Happening) => readonly News[] {
  return (happening) => {
    if (happening.kind === 'news') return [{ title: undefined, text: happening.text }];
    const dispatch =
      happening.kind === 'dispatch' ? scenario.dispatches[happening.event] : undefined;
    return dispatch === undefined ? [] : [dispatch];
  };
}
