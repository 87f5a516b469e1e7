import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Scenario } from '../../../scenario/scenario.ts';
import { Choices } from '../../controls/choices.tsx';
import { OwnWorks } from '../../sources/own-works.ts';
import { FrontLook } from './front-look.tsx';
import { MapLook } from './map-look.tsx';
import { PapersLook } from './papers-look.tsx';
import { PaperLook } from './paper-look.tsx';
import { PeopleLook } from './people-look.tsx';
import { TableLook } from './table-look.tsx';
import styles from './look.module.css';

const parts = {
  paper: PaperLook,
  papers: PapersLook,
  table: TableLook,
  map: MapLook,
  front: FrontLook,
  people: PeopleLook,
} as const;

type PartId = keyof typeof parts;

const ids = Object.keys(parts) as readonly PartId[];

interface LookPartsProps {
  readonly scenario: Scenario;
  readonly isOld: boolean; // the text on the desk is not this one any more
}

/** One of the things that players will see, at a time: what is not looked at is not drawn. */
export function LookParts({ scenario, isOld }: LookPartsProps) {
  const { t } = useTranslation('instruments');
  const [part, setPart] = useState<PartId>('paper');
  const Part = parts[part];
  return (
    <>
      <Choices
        label={t('look.what')}
        look="row"
        value={part}
        onChange={setPart}
        choices={ids.map((value) => ({ value, label: t(`look.parts.${value}`) }))}
      />
      <div className={styles['part']} data-old={isOld || undefined}>
        <OwnWorks value={scenario.works}>
          <Part scenario={scenario} />
        </OwnWorks>
      </div>
    </>
  );
}
