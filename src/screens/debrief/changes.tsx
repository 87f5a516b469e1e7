import { useTranslation } from 'react-i18next';
import type { Change } from '../../debrief/chapters/missed.ts';
import { issueIn, optionTitleIn, useEnded } from './ended.ts';

/** What would be different in a package: issue by issue, from and to. */
export function Changes({ of }: { readonly of: readonly Change[] }) {
  const ended = useEnded();
  const { t } = useTranslation('debrief');
  return (
    <ul>
      {of.map(({ issue, from, to }) => (
        <li key={issue}>
          <strong>{issueIn(ended, issue)?.title}:</strong>{' '}
          {t('fromTo', {
            from: optionTitleIn(ended, issue, from),
            to: optionTitleIn(ended, issue, to),
          })}
        </li>
      ))}
    </ul>
  );
}
