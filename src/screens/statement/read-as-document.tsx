import { ScrollText } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { View } from '../../negotiation/view.ts';
import type { Package, PartyId } from '../../scenario/scenario.ts';
import { draftStatement } from '../../words/joint-statement.ts';
import { Button } from '../controls/button.tsx';
import { Dialog } from '../controls/dialog.tsx';
import { talksDates } from '../dates.ts';
import { KeepText } from './keep-text.tsx';
import { StatementSheet } from './statement-sheet.tsx';

interface ReadAsDocumentProps {
  readonly view: View;
  readonly package: Package;
  readonly by: PartyId; // who drew it up
}

/** Opens any package, with what is closed, as the document that it would be. */
export function ReadAsDocument(draft: ReadAsDocumentProps) {
  const { t } = useTranslation('statement');
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button
        look="quiet"
        icon={<ScrollText aria-hidden="true" />}
        onClick={() => {
          setOpen(true);
        }}
      >
        {t('read')}
      </Button>
      {open && (
        <Draft
          {...draft}
          onClose={() => {
            setOpen(false);
          }}
        />
      )}
    </>
  );
}

function Draft({
  view,
  package: pkg,
  by,
  onClose,
}: ReadAsDocumentProps & { readonly onClose: () => void }) {
  const { t, i18n } = useTranslation(['statement', 'happenings']);
  const date = talksDates(view.scenario, i18n.language);
  const statement = draftStatement((key, values = {}) => t(key, values), view, by, pkg, date);
  return (
    <Dialog
      open
      wide
      onClose={onClose}
      title={t('dialog')}
      actions={<KeepText statement={statement} scenario={view.scenario.id} />}
    >
      <StatementSheet statement={statement} />
    </Dialog>
  );
}
