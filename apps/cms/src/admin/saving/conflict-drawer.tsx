'use client';

import { Button, Drawer } from '@payloadcms/ui';
import { useState } from 'react';

import { siteTime } from '../../platform/words/site-time-line';
import { useDialogLabel } from '../releases/use-dialog-label';
import { RadioOption } from '../releases/radio-option';
import { useTexts } from '../translations/use-texts';
import type { Changers } from './changers-answer';
import { valueWords } from './field-words';
import type { Conflict } from './merge';
import { keyOf, type Choices } from './open-forms';

interface Props {
  slug: string;
  conflicts: readonly Conflict[];
  /** Who wrote the other texts; `null` where that cannot be told. */
  changers: Changers | null;
  labelOf: (name: string) => string;
  onDecide: (choices: Choices) => void;
}

/** The two texts of each field that was changed here and elsewhere, side by side, with a choice. */
export function ConflictDrawer({ slug, changers, conflicts, labelOf, onDecide }: Props) {
  const { t, language } = useTexts();
  const [choices, setChoices] = useState<Choices>(new Map());
  const heading = t('saving:conflict:heading');
  const label = useDialogLabel(heading);
  const isDecided = conflicts.every((conflict) => choices.has(keyOf(conflict)));
  const wordsOfTheirs = (field: string) => {
    const changer = changers?.fields[field];
    if (!changers || !changer) return t('saving:conflict:theirs:unknown');
    const moment = siteTime(Date.parse(changer.at), changers.timeZone, language);
    if (changer.isSelf) return t('saving:conflict:theirs:self', { moment });
    return changer.name === null
      ? t('saving:conflict:theirs:unknown')
      : t('saving:conflict:theirs:person', { name: changer.name, moment });
  };
  return (
    <Drawer className="civic-drawer" slug={slug} title={heading}>
      <div className="civic-conflict" ref={label}>
        <p>{t('saving:conflict:explanation')}</p>
        {conflicts.map((conflict) => {
          const key = keyOf(conflict);
          const field = conflict.path[0] ?? '';
          const words = { mine: t('saving:conflict:mine'), theirs: wordsOfTheirs(field) };
          const choose = (choice: 'mine' | 'theirs') => setChoices(new Map(choices).set(key, choice));
          return (
            <fieldset key={key}>
              <legend>{labelOf(field)}</legend>
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
