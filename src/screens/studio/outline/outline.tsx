import { useTranslation } from 'react-i18next';
import { useStudio } from '../../../app/studio/use-studio.ts';

/** The file as its author sees it. */
export function Outline() {
  const { t } = useTranslation('studio');
  const data = useStudio(({ reading }) => reading?.data);
  return (
    <nav aria-label={t('parts.outline')}>
      <ul>
        {Object.keys(data ?? {}).map((key) => (
          <li key={key}>{key}</li>
        ))}
      </ul>
    </nav>
  );
}
