'use client';

import { Button, Drawer } from '@payloadcms/ui';
import { useState } from 'react';

import { useDialogLabel } from '../releases/use-dialog-label';
import { RadioOption } from '../releases/radio-option';
import { useTexts } from '../translations/use-texts';
import { valueWords } from './field-words';
import type { Conflict } from './merge';
import { keyOf, type Choices } from './open-forms';
import { useTheirsWords } from './use-theirs-words';

interface Props {
  slug: string;
  conflicts: readonly Conflict[];
  /** The conflicts whose other text has changed since the person saw it here, by their keys. */
  newer: ReadonlySet<string>;
  labelOf: (name: string) => string;
  onDecide: (choices: Choices) => void;
}

/** The two texts of each field that was changed here and elsewhere, side by side, with a choice. */
export function ConflictDrawer({ slug, conflicts, newer, labelOf, onDecide }: Props) {
  const { t } = useTexts();
  const [choices, setChoices] = useState<Choices>(new Map());
  const heading = t('saving:conflict:heading');
  const label = useDialogLabel(heading);
  const theirsWords = useTheirsWords();
  const isDecided = conflicts.every((conflict) => choices.has(keyOf(conflict)));
  return (
    <Drawer className="civic-drawer" slug={slug} title={heading}>
      <div className="civic-conflict" ref={label}>
        <p>{t('saving:conflict:explanation')}</p>
        {conflicts.map((conflict) => {
          const key = keyOf(conflict);
          const field = conflict.path[0] ?? '';
          const words = { mine: t('saving:conflict:mine'), theirs: theirsWords(field) };
          const choose = (choice: 'mine' | 'theirs') => setChoices(new Map(choices).set(key, choice));
          return (
            <fieldset key={key}>
              <legend>{labelOf(field)}</legend>
              {newer.has(key) && (
                <p className="civic-conflict__newer" role="status">
                  {t('saving:conflict:newer')}
                </p>
              )}
              {(['mine', 'theirs'] as const).map((side) => (
                <div className="civic-conflict__side" key={side}>
                  <RadioOption
                    isChecked={choices.get(key) === side}
                    label={words[side]}
                    name={key}
                    onCheck={() => choose(side)}
                  />
                  <p className="civic-conflict__text">{valueWords(conflict[side]) || t('saving:conflict:nothing')}</p>
                </div>
              ))}
            </fieldset>
          );
        })}
        <Button disabled={!isDecided} id="saving-decide" margin={false} onClick={() => onDecide(choices)} type="button">
          {t('saving:conflict:save')}
        </Button>
      </div>
    </Drawer>
  );
}
