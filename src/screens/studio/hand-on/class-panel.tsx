import { DoorOpen } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import { isClassServer } from '../../../app/live/address.ts';
import { handOver } from '../../../app/live/teach/handed-over.ts';
import { routes } from '../../../app/routes.ts';
import type { DraftFile } from '../../../app/studio/drafts/draft-file.ts';
import type { Scenario } from '../../../scenario/scenario.ts';
import { Button, LinkButton } from '../../controls/button.tsx';
import { Panel } from '../../page/panel.tsx';

interface ClassPanelProps {
  readonly draft: DraftFile;
  readonly scenario: Scenario | undefined;
  readonly why: string | undefined;
}

/** Hands the draft over to where a class is opened; where no class can be, says how one comes to be. */
export function ClassPanel({ draft, scenario, why }: ClassPanelProps) {
  const { t } = useTranslation('hand-on');
  const [, goTo] = useLocation();
  return (
    <Panel title={t('class.title')}>
      <p>{t('class.note')}</p>
      {isClassServer() ? (
        <Button
          icon={<DoorOpen aria-hidden="true" />}
          why={why}
          onClick={() => {
            if (!scenario) return;
            const { id, title, rounds } = scenario;
            handOver({ id, title, text: draft.text, rounds });
            goTo(routes.teach);
          }}
        >
          {t('class.open')}
        </Button>
      ) : (
        <>
          <p>{t('class.how')}</p>
          <LinkButton to={routes.class}>{t('class.results')}</LinkButton>
        </>
      )}
    </Panel>
  );
}
