import { Scale } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSentence } from '../../../app/languages/sentence.ts';
import { changeDraft } from '../../../app/studio/change-draft.ts';
import { shareOut } from '../../../authoring/changes.ts';
import type { EditKey } from '../../../authoring/edit.ts';
import { valueAt } from '../../../authoring/references/references.ts';
import { sharingOut } from '../../../authoring/sheets/sharing-out.ts';
import type { Phrase } from '../../../lib/phrase.ts';
import { authoringWords } from '../../../words/authoring.ts';
import { Button } from '../../controls/button.tsx';
import { Confirm } from '../../controls/dialog.tsx';
import type { FormWords } from '../form/fields/form-context.ts';
import { titleOf } from '../form/fields/names-in.ts';

interface ShareOutProps extends Pick<FormWords, 'data' | 'name'> {
  readonly party: string; // its key in the file
}

/** Has a side's sheet come to its hundred points, once what would change has been shown. */
export function ShareOut({ data, name, party }: ShareOutProps) {
  const { t } = useTranslation('studio');
  const sentence = useSentence();
  const [isAsking, setAsking] = useState(false);
  const [refused, setRefused] = useState<Phrase<EditKey>>();
  const plan = sharingOut(data, party);
  if (plan === undefined) return null;
  const side = titleOf(valueAt(data, ['parties', party])) ?? party;
  return (
    <>
      <Button
        icon={<Scale aria-hidden="true" />}
        onClick={() => {
          setAsking(true);
        }}
      >
        {t('share.of', { side })}
      </Button>
      {refused && <span role="alert">{authoringWords(sentence, refused)}</span>}
      <Confirm
        open={isAsking}
        title={t('share.title', { side })}
        look="primary"
        yes={t('share.out')}
        no={t('share.no')}
        onNo={() => {
          setAsking(false);
        }}
        onYes={() => {
          setAsking(false);
          setRefused(changeDraft((text) => shareOut(text, party)));
        }}
      >
        <p>{t('share.how')}</p>
        <ul>
          {plan.tops.map(({ issue, before, after }) => (
            <li key={issue}>
              {t('share.top', {
                issue: name(['parties', party, 'points', issue]),
                before,
                after,
              })}
            </li>
          ))}
        </ul>
      </Confirm>
    </>
  );
}
