import { Link2 } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { pathTo } from '../../../app/routes.ts';
import { announce } from '../../page/announcer.ts';
import { Button } from '../../controls/button.tsx';
import { TextField } from '../../controls/text-field.tsx';

/** The seat's own link, for another machine. Where it cannot be copied, it is shown to be copied by hand. */
export function OwnLink({ token }: { readonly token: string }) {
  const { t } = useTranslation('lesson');
  const [copied, setCopied] = useState<'copied' | 'shown'>();
  const link = `${location.href.replace(/#.*$/, '')}#${pathTo.seat(token)}`;
  const copy = () => {
    write(link).then(
      () => {
        setCopied('copied');
        announce(t('me.copied'));
      },
      () => {
        setCopied('shown');
      },
    );
  };
  return (
    <>
      <Button
        icon={<Link2 aria-hidden="true" />}
        note={copied === 'copied' ? t('me.copied') : t('me.linkNote')}
        onClick={copy}
      >
        {t('me.link')}
      </Button>
      {copied === 'shown' && (
        <TextField label={t('me.linkField')} value={link} onChange={() => undefined} />
      )}
    </>
  );
}

/** A page that does not come over a safe line, as in a classroom, may have no clipboard. */
async function write(text: string): Promise<void> {
  const { clipboard } = navigator as { readonly clipboard?: Clipboard };
  if (clipboard === undefined) throw new Error('no clipboard');
  await clipboard.writeText(text);
}
