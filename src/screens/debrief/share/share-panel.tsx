import { Copy, Download } from 'lucide-react';
import { useMemo, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { routes } from '../../../app/routes.ts';
import { saveFile } from '../../../app/files/save-file.ts';
import { encodeResult } from '../../../debrief/code/result-code.ts';
import { resultOf } from '../../../debrief/code/result-of.ts';
import { prompts } from '../../../debrief/prompts/prompts.ts';
import { marksOf, type TurningPoint } from '../../../debrief/turning/turning-points.ts';
import { announce } from '../../page/announcer.ts';
import { Button, LinkButton } from '../../controls/button.tsx';
import { Panel } from '../../page/panel.tsx';
import { useEnded } from '../ended.ts';
import { useTurningPoints } from '../turning-points/use-turning-points.ts';
import panels from '../panels.module.css';
import styles from './share.module.css';

const notYet: readonly TurningPoint[] = [];

/** The game as a short code for a class: no name in it, nothing personal. */
export function SharePanel() {
  const { t } = useTranslation('debrief');
  const { review, own, watched, state } = useEnded();
  const field = useRef<HTMLTextAreaElement>(null);
  const turning = useTurningPoints(review, own.id);
  const points = turning.kind === 'found' ? turning.points : notYet;
  const code = useMemo(
    () =>
      encodeResult(
        resultOf(review, watched ? undefined : own.id, {
          turningPoints: marksOf(points),
          prompts: prompts(review).map(({ key }) => key),
        }),
      ),
    [review, own, watched, points],
  );

  const copy = async () => {
    field.current?.select();
    try {
      await navigator.clipboard.writeText(code);
      announce(t('copied'));
    } catch {
      announce(t('notCopied'));
    }
  };

  return (
    <Panel anchor="share" title={t('sections.share')} className="no-print">
      <p className={panels['measure']}>{t('shareLead', { party: own.name })}</p>
      <label className={styles['code']}>
        {t('code')}
        <textarea ref={field} readOnly rows={3} value={code} />
      </label>
      <p className={panels['soft']} role="status">
        {turning.kind === 'reckoning' && t('codeWithoutTurns')}
      </p>
      <p className={panels['actions']}>
        <Button
          look="primary"
          icon={<Copy aria-hidden="true" />}
          onClick={() => {
            void copy();
          }}
        >
          {t('copy')}
        </Button>
        <Button
          icon={<Download aria-hidden="true" />}
          onClick={() => {
            saveFile(`${state.scenario.id}-result.txt`, new Blob([code], { type: 'text/plain' }));
          }}
        >
          {t('downloadCode')}
        </Button>
        <LinkButton to={routes.class} look="quiet">
          {t('toClass')}
        </LinkButton>
      </p>
    </Panel>
  );
}
