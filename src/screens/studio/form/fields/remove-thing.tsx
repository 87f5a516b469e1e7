import { useTranslation } from 'react-i18next';
import { declaredAt, namingsOf } from '../../../../authoring/references/things.ts';
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
  const { data, edit } = form;
  const thing = declaredAt(data, path);
  const places = thing === undefined ? [] : namingsOf(data, thing);
  return (
    <Confirm
      open
      title={t('form.remove', { what })}
      yes={t('remove.yes')}
      no={t('remove.no')}
      onNo={onDone}
      onYes={() => {
        onDone();
        edit({ kind: 'remove', path });
      }}
    >
      {places.length === 0 ? (
        <p>{t('remove.nowhere')}</p>
      ) : (
        <>
          <p>{t('remove.named', { count: places.length })}</p>
          <ul>
            {places.map(({ path: at }) => (
              <li key={JSON.stringify(at)}>{placeWords(form, at)}</li>
            ))}
          </ul>
        </>
      )}
    </Confirm>
  );
}
