import { useTranslation } from 'react-i18next';
import { textOnDesk } from '../../../../app/studio/studio-store.ts';
import { referencesTo, removeWithReferences } from '../../../../authoring/changes.ts';
import { freedBy } from '../../../../authoring/sheets/freed.ts';
import type { Path } from '../../../../scenario/text/yaml-nodes.ts';
import { Confirm } from '../../../controls/dialog.tsx';
import { placeWords } from '../place-words.ts';
import { useForm } from './form-context.ts';

interface RemoveThingProps {
  readonly path: Path;
  readonly what: string;
  readonly onDone: () => void;
}

/** Asks before something goes that other places of the draft name, and lists those. */
export function RemoveThing({ path, what, onDone }: RemoveThingProps) {
  const { t } = useTranslation('studio');
  const form = useForm();
  const places = referencesTo(textOnDesk(), path);
  const freed = freedBy(form.data, path);
  return (
    <Confirm
      open
      title={t('form.remove', { what })}
      yes={t('remove.yes')}
      no={t('remove.no')}
      onNo={onDone}
      onYes={() => {
        onDone();
        form.change((text) => removeWithReferences(text, path));
      }}
    >
      {freed.length > 0 && (
        <>
          <p>{t('remove.freedNote')}</p>
          <ul>
            {freed.map(({ party, points }) => (
              <li key={party}>
                {t('remove.freed', { count: points, side: form.name(['parties', party]) })}
              </li>
            ))}
          </ul>
        </>
      )}
      {places.length === 0 ? (
        <p>{t('remove.nowhere')}</p>
      ) : (
        <>
          <p>{t('remove.named', { count: places.length })}</p>
          <ul>
            {places.map((at) => (
              <li key={JSON.stringify(at)}>{placeWords(form, at)}</li>
            ))}
          </ul>
        </>
      )}
    </Confirm>
  );
}
