import { Sparkles } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import { freeId } from '../../../app/hand-on/onto-shelf.ts';
import { pathTo } from '../../../app/routes.ts';
import { gentlest } from '../../../app/shelf/gentlest.ts';
import { scenarioText } from '../../../app/shelf/scenario-text.ts';
import { useShelf } from '../../../app/shelf/use-shelf.ts';
import { beginDraft } from '../../../app/studio/drafts/new-draft.ts';
import { copyOf } from '../../../authoring/begin/copy.ts';
import { Button, LinkButton } from '../../controls/button.tsx';
import { Picker } from '../../controls/picker.tsx';
import { Panel } from '../../page/panel.tsx';
import { useFailure } from '../../trouble/use-failure.ts';
import styles from './home.module.css';

/** From a guided blank, or from a copy of what there is. */
export function BeginPanel() {
  const { t } = useTranslation('drafts');
  const shelf = useShelf();
  const [, goTo] = useLocation();
  const fail = useFailure();
  const [chosen, setChosen] = useState(gentlest(shelf)?.id ?? '');
  const entry = shelf.find(({ id }) => id === chosen);
  const copy = async () => {
    const text = await scenarioText(chosen);
    if (text === undefined || !entry) return;
    const title = t('copyOf', { title: entry.title });
    const copied = copyOf(text, { id: await freeId(chosen), title });
    goTo(pathTo.draft(await beginDraft({ text: copied.ok ? copied.value : text })));
  };
  return (
    <Panel title={t('begin')} className={styles['begin']}>
      <p>{t('beginNote')}</p>
      <LinkButton to={pathTo.begin()} look="primary" icon={<Sparkles aria-hidden="true" />}>
        {t('beginButton')}
      </LinkButton>
      {entry && (
        <div className={styles['copy']}>
          <Picker
            label={t('copyLabel')}
            value={chosen}
            choices={shelf.map(({ id, title, city }) => ({
              value: id,
              label: t('copyTalks', { title, city }),
            }))}
            onChange={setChosen}
          />
          <Button
            onClick={() => {
              copy().catch(fail);
            }}
          >
            {t('copyButton')}
          </Button>
        </div>
      )}
    </Panel>
  );
}
