import { useTranslation } from 'react-i18next';
import { useStudio } from '../../../app/studio/use-studio.ts';
import { TextEditor } from './text-editor.tsx';

export function TextSheet() {
  const { t } = useTranslation('studio');
  const file = useStudio(({ draft }) => draft?.file ?? '');
  return <TextEditor label={t('text', { file })} />;
}
