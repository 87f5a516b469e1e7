import { FileDown } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { saveFile } from '../../app/files/save-file.ts';
import { statementText, type JointStatement } from '../../words/joint-statement.ts';
import { Button } from '../controls/button.tsx';

interface KeepTextProps {
  readonly statement: JointStatement;
  readonly scenario: string; // its slug, for the name of the file
}

/** Hands over a joint statement as a file of plain text. */
export function KeepText({ statement, scenario }: KeepTextProps) {
  const { t } = useTranslation('statement');
  return (
    <Button
      icon={<FileDown aria-hidden="true" />}
      onClick={() => {
        const text = statementText(statement);
        saveFile(`${scenario}-statement.txt`, new Blob([text], { type: 'text/plain' }));
      }}
    >
      {t('save')}
    </Button>
  );
}
