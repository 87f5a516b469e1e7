import { useTranslation } from 'react-i18next';
import { pathTo } from '../../app/routes.ts';
import { LinkButton } from '../controls/button.tsx';
import { PrintButton } from '../controls/print-button.tsx';
import { useEnded } from '../debrief/ended.ts';
import { WithEnded } from '../debrief/with-ended.tsx';
import { Page } from '../page/page.tsx';
import { KeepText } from './keep-text.tsx';
import { StatementSheet } from './statement-sheet.tsx';
import { useSigned } from './use-signed.ts';
import styles from './statement.module.css';

/** What the two sides signed, on a sheet of its own: to be printed, or kept as text. */
export function StatementScreen({ game }: { readonly game: string }) {
  return (
    <WithEnded id={game}>
      <Signed />
    </WithEnded>
  );
}

function Signed() {
  const { t } = useTranslation('statement');
  const { game } = useEnded();
  const statement = useSigned();
  const back = <LinkButton to={pathTo.outcome(game.id)}>{t('back')}</LinkButton>;
  if (!statement) {
    return (
      <Page title={t('screenTitle')} lead={t('screenNone')} width="text">
        {back}
      </Page>
    );
  }
  return (
    <Page title={statement.title} hideTitle width="text">
      <div className={`${styles['actions'] ?? ''} no-print`}>
        <PrintButton look="primary">{t('print')}</PrintButton>
        <KeepText statement={statement} scenario={game.view.scenario.id} />
        {back}
      </div>
      <StatementSheet statement={statement} />
    </Page>
  );
}
