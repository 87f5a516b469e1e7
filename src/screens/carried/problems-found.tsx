import { useTranslation } from 'react-i18next';
import type { Look } from '../../app/hand-on/look.ts';
import { ProblemList } from '../trouble/problem-list.tsx';

/** What is wrong with a scenario from elsewhere: why it cannot be played, or what may play badly. */
export function ProblemsFound({ look: { scenario, problems } }: { readonly look: Look }) {
  const { t } = useTranslation('hand-on');
  if (problems.length === 0) return <p>{t('carried.clean')}</p>;
  const errors = problems.filter(({ severity }) => severity === 'error');
  const told = scenario ? problems : errors;
  const words = scenario ? 'carried.warnings' : 'carried.problems';
  return (
    <section aria-label={t(words, { count: told.length })}>
      <p>{t(words, { count: told.length })}</p>
      <ProblemList problems={told} />
    </section>
  );
}
