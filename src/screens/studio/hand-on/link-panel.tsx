import { Copy, Link as LinkIcon } from 'lucide-react';
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { linkTo, longForBrowsers, longForMessengers } from '../../../app/hand-on/scenario-link.ts';
import type { DraftFile } from '../../../app/studio/drafts/draft-file.ts';
import { Button } from '../../controls/button.tsx';
import { announce } from '../../page/announcer.ts';
import { Panel } from '../../page/panel.tsx';
import { useFailure } from '../../trouble/use-failure.ts';
import styles from './hand-on.module.css';

/** A link that carries the scenario in itself. */
export function LinkPanel({ draft }: { readonly draft: DraftFile }) {
  const { t } = useTranslation('hand-on');
  const fail = useFailure();
  const id = useId();
  const [made, setMade] = useState<{ readonly text: string; readonly link: string }>();
  const [said, setSaid] = useState('');
  const make = async () => {
    setSaid(t('link.making'));
    setMade({ text: draft.text, link: await linkTo(draft.text) });
    setSaid('');
  };
  const copy = async (link: string) => {
    const copied = await navigator.clipboard.writeText(link).then(
      () => true,
      () => false,
    );
    const words = t(copied ? 'link.copied' : 'link.notCopied');
    setSaid(words);
    announce(words);
  };
  return (
    <Panel title={t('link.title')}>
      <p>{t('link.note')}</p>
      {Object.keys(draft.overlays).length > 0 && <p>{t('link.noTranslations')}</p>}
      {made?.text !== draft.text && (
        <Button
          icon={<LinkIcon aria-hidden="true" />}
          onClick={() => {
            make().catch(fail);
          }}
        >
          {t('link.make')}
        </Button>
      )}
      {made && made.text !== draft.text && <p>{t('link.stale')}</p>}
      {made?.text === draft.text && (
        <div className={styles['link']}>
          <label htmlFor={id}>{t('link.field')}</label>
          <textarea
            id={id}
            readOnly
            rows={3}
            value={made.link}
            onFocus={({ target }) => {
              target.select();
            }}
          />
          <p>
            {t('link.length', { count: made.link.length })}{' '}
            {made.link.length > longForBrowsers
              ? t('link.tooLong')
              : made.link.length > longForMessengers && t('link.long')}
          </p>
          <Button
            icon={<Copy aria-hidden="true" />}
            onClick={() => {
              copy(made.link).catch(fail);
            }}
          >
            {t('link.copy')}
          </Button>
        </div>
      )}
      <p role="status">{said}</p>
    </Panel>
  );
}
