import { BookMarked, PenLine, Play } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import type { Look } from '../../app/hand-on/look.ts';
import {
  liesOnShelf,
  putThere,
  underAnotherId,
  type ForShelf,
} from '../../app/hand-on/onto-shelf.ts';
import { pathTo, routes } from '../../app/routes.ts';
import { beginDraft } from '../../app/studio/drafts/new-draft.ts';
import { Button } from '../controls/button.tsx';
import { Dialog } from '../controls/dialog.tsx';
import { announce } from '../page/announcer.ts';
import { useFailure } from '../trouble/use-failure.ts';
import styles from './carried.module.css';

type Aim = 'shelf' | 'play';

/** What can be done with a scenario from elsewhere: only now is anything of it kept. */
export function CarriedActions({ look: { text, scenario } }: { readonly look: Look }) {
  const { t } = useTranslation('hand-on');
  const { t: shell } = useTranslation('shell');
  const [, goTo] = useLocation();
  const fail = useFailure();
  const [twice, setTwice] = useState<{ readonly aim: Aim; readonly isOwn: boolean }>();
  const why = scenario ? undefined : t('carried.cannot');

  const place = async (aim: Aim, forShelf: ForShelf) => {
    const kept = await putThere(forShelf);
    announce(t(kept ? 'shelf.done' : 'shelf.notKept', { title: scenario?.title }));
    goTo(aim === 'play' ? pathTo.choose(forShelf.id) : routes.shelf);
  };
  const aimAt = async (aim: Aim) => {
    if (!scenario) return;
    const forShelf = { id: scenario.id, text };
    const lies = await liesOnShelf(forShelf);
    if (lies === 'nothing') await place(aim, forShelf);
    else if (lies === 'same') goTo(aim === 'play' ? pathTo.choose(scenario.id) : routes.shelf);
    else setTwice({ aim, isOwn: lies === 'other' });
  };
  const keepBoth = async (aim: Aim) => {
    const other = scenario && (await underAnotherId({ id: scenario.id, text }));
    setTwice(undefined);
    if (other) await place(aim, other);
  };
  const press = (doing: Promise<unknown>) => {
    doing.catch(fail);
  };

  return (
    <div className={styles['actions']}>
      <Button
        look="primary"
        icon={<Play aria-hidden="true" />}
        why={why}
        note={t('carried.playNote')}
        onClick={() => {
          press(aimAt('play'));
        }}
      >
        {t('carried.play')}
      </Button>
      <Button
        icon={<BookMarked aria-hidden="true" />}
        why={why}
        onClick={() => {
          press(aimAt('shelf'));
        }}
      >
        {t('carried.shelf')}
      </Button>
      <Button
        icon={<PenLine aria-hidden="true" />}
        onClick={() => {
          press(
            beginDraft({ text }).then((id) => {
              goTo(pathTo.draft(id));
            }),
          );
        }}
      >
        {t('carried.studio')}
      </Button>
      {twice && (
        <Dialog
          open
          title={t('carried.twice')}
          onClose={() => {
            setTwice(undefined);
          }}
          actions={
            <>
              <Button
                onClick={() => {
                  setTwice(undefined);
                }}
              >
                {shell('cancel')}
              </Button>
              {twice.isOwn && scenario && (
                <Button
                  look="danger"
                  onClick={() => {
                    setTwice(undefined);
                    press(place(twice.aim, { id: scenario.id, text }));
                  }}
                >
                  {t('carried.replace')}
                </Button>
              )}
              <Button
                look="primary"
                onClick={() => {
                  press(keepBoth(twice.aim));
                }}
              >
                {t('carried.both')}
              </Button>
            </>
          }
        >
          <p>{t('carried.twiceText')}</p>
        </Dialog>
      )}
    </div>
  );
}
