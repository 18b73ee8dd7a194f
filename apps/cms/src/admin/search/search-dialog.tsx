import { Link } from '@payloadcms/ui';
import { useCombobox } from 'downshift';
import { useEffect, useId, useRef, useState, type ChangeEvent, type KeyboardEvent } from 'react';

import { releaseTexts } from '../../time/releases/release-texts';
import { momentWords } from '../releases/moment-words';
import { stateWords } from '../releases/release-state';
import { useSiteTimeZone } from '../site-time/use-site-time-zone';
import { StatusCell } from '../status/status-cell';
import { useTexts } from '../translations/use-texts';
import { useModalDialog } from '../use-modal-dialog';
import { leastCharacters, type FoundRelease } from './found';
import { groupOptions, type Option, type OptionGroup } from './options';
import { useFound } from './use-found';
import { useScreens } from './use-screens';

type Combobox = ReturnType<typeof useCombobox<Option>>;

/** Keeps the event from the list. */
const keep = ({ nativeEvent }: KeyboardEvent) => void Object.assign(nativeEvent, { preventDownshiftDefault: true });

interface ResultsProps {
  groups: readonly OptionGroup[];
  combobox: Pick<Combobox, 'getItemProps' | 'highlightedIndex'>;
}

/** What was found. Each option is a link, so that it opens in another tab as links do, and what was typed in a form is saved first. */
function Results({ combobox, groups }: ResultsProps) {
  const id = useId();
  const all = groups.flatMap(({ options }) => options);
  return groups.map(({ label, options }, place) => (
    <div aria-labelledby={`${id}-${place}`} key={label} role="group">
      <div className="civic-search__group" id={`${id}-${place}`}>
        {label}
      </div>
      {options.map((option) => {
        const index = all.indexOf(option);
        const isHighlighted = combobox.highlightedIndex === index;
        return (
          <Link
            className={
              isHighlighted ? 'civic-search__option civic-search__option--highlighted' : 'civic-search__option'
            }
            href={option.href}
            key={option.href}
            prefetch={false}
            {...combobox.getItemProps({ index, item: option })}
          >
            <span>{option.title}</span>
            {option.more && <small>{option.more}</small>}
            {option.state && (
              <small>
                <StatusCell collectionSlug={option.state.type} rowData={{ id: option.state.id }} />
              </small>
            )}
          </Link>
        );
      })}
    </div>
  ));
}

/** One search over the documents of all lists and the screens of the navigation. */
export function SearchDialog({ onClose }: { onClose: () => void }) {
  const { t, language } = useTexts();
  const timeZone = useSiteTimeZone();
  const dialog = useModalDialog(onClose);
  const [text, setText] = useState('');
  const { labelOf, listOf, screens } = useScreens();
  const { askAgain, found, hasFailed, isSearching } = useFound(text);
  const wanted = text.trim();
  const isEnough = wanted.length >= leastCharacters;
  const words = {
    screens: t('search:screens'),
    untitled: t('search:untitled'),
    elsewhere: t('search:elsewhere'),
    release: ({ at, ...release }: FoundRelease) => {
      const moment = at === null ? releaseTexts(language).undated : timeZone && momentWords(at, { language, timeZone });
      return [moment, stateWords(release, language)].filter(Boolean).join(' · ');
    },
    labelOf,
    listOf,
    moreIn: (list: string) => t('search:more', { list }),
  };
  const groups = isEnough ? groupOptions(wanted, screens, found, words) : [];
  const options = groups.flatMap((group) => group.options);
  const combobox = useCombobox<Option>({
    defaultHighlightedIndex: 0,
    inputValue: text,
    isOpen: true,
    items: options,
    itemToString: (option) => option?.title ?? '',
    // The text remains what was searched for, also where an option was taken.
    stateReducer: (state, { changes, type }) =>
      type === useCombobox.stateChangeTypes.InputChange ? changes : { ...changes, inputValue: state.inputValue },
    onStateChange: ({ selectedItem, type }) => {
      if (!selectedItem) return;
      const index = options.indexOf(selectedItem);
      // A press of the mouse is followed by the link itself.
      if (type === useCombobox.stateChangeTypes.InputKeyDownEnter)
        dialog.current?.querySelectorAll('a')[index]?.click();
      onClose();
    },
  });

  /** Enter pressed while the system is still searching is carried out when its answer is there, and never on the answer before. */
  const awaited = useRef<string | null>(null);
  const isAnswered = isEnough && !isSearching && !hasFailed;
  useEffect(() => {
    if (awaited.current !== wanted || !isAnswered) return;
    awaited.current = null;
    const first = dialog.current?.querySelector('a');
    if (!first) return;
    first.click();
    onClose();
  }, [dialog, isAnswered, onClose, wanted]);
  const onKeyDown = (event: KeyboardEvent) => {
    // The list is always open: Escape is for the dialog.
    if (event.key === 'Escape') keep(event);
    if (event.key !== 'Enter' || !isEnough || isAnswered || hasFailed) return;
    keep(event);
    awaited.current = wanted;
  };

  const status = !isEnough
    ? t('search:hint')
    : hasFailed
      ? t('search:failed')
      : isSearching
        ? t('search:searching')
        : options.length === 0
          ? t('search:nothing', { text: wanted })
          : t('search:found', { count: options.length });
  return (
    <dialog aria-label={t('search:field')} className="civic-search" ref={dialog}>
      <div className="civic-search__page">
        <div className="civic-search__line">
          <input
            {...combobox.getInputProps({
              'aria-label': t('search:field'),
              autoFocus: true,
              // At once: a state that came after the event would put the letters of a quick hand in disorder.
              onChange: ({ currentTarget }: ChangeEvent<HTMLInputElement>) => setText(currentTarget.value),
              placeholder: t('search:placeholder'),
            })}
            onKeyDownCapture={onKeyDown}
          />
          <button aria-label={t('search:close')} className="civic-search__close" onClick={onClose} type="button">
            <span aria-hidden="true">×</span>
          </button>
        </div>
        <p role="status">
          {status}{' '}
          {hasFailed && (
            <button className="civic-link" onClick={askAgain} type="button">
              {t('search:again')}
            </button>
          )}
        </p>
        <div {...combobox.getMenuProps({ 'aria-label': t('search:field') })}>
          <Results combobox={combobox} groups={groups} />
        </div>
      </div>
    </dialog>
  );
}
