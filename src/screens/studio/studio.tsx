import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import { pathTo } from '../../app/routes.ts';
import { useShelf } from '../../app/shelf/use-shelf.ts';
import { scenarioText } from '../../app/shelf/scenario-text.ts';
import { openOnDesk } from '../../app/studio/studio-store.ts';
import { Button } from '../controls/button.tsx';
import { Page } from '../page/page.tsx';

/** The drafts that are kept here, and how to begin one. */
export function Studio() {
  const { t } = useTranslation('studio');
  const shelf = useShelf();
  const [, goTo] = useLocation();
  const open = async (id: string) => {
    openOnDesk({ id, file: `${id}.yaml`, text: (await scenarioText(id)) ?? '' });
    goTo(pathTo.draft(id));
  };
  return (
    <Page title={t('title')} lead={t('lead')}>
      {shelf.map(({ id, title }) => (
        <Button key={id} onClick={() => void open(id)}>
          {title}
        </Button>
      ))}
    </Page>
  );
}
