'use client';

import { COMMAND_PRIORITY_HIGH, PASTE_COMMAND } from '@payloadcms/richtext-lexical/lexical';
import { useLexicalComposerContext } from '@payloadcms/richtext-lexical/lexical/react/LexicalComposerContext';
import { toast } from '@payloadcms/ui';
import { useEffect } from 'react';

import { useTexts } from '../../translations/use-texts';
import { cleanHtml } from './clean-html';

/** How the editor names its own texts on the clipboard. */
const ownFormat = 'application/x-lexical-editor';

/** The events that this plugin has made, and that go on to the editor. */
const cleaned = new WeakSet<Event>();

/** The same paste with clean HTML. */
function cleanPaste(data: DataTransfer, html: string): ClipboardEvent {
  const clipboardData = new DataTransfer();
  clipboardData.setData('text/html', html);
  clipboardData.setData('text/plain', data.getData('text/plain'));
  const event = new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true });
  cleaned.add(event);
  return event;
}

/** Pastes a text from elsewhere as the editor keeps it, and says what had to be left out. */
export function PastePlugin() {
  const [editor] = useLexicalComposerContext();
  const { t } = useTexts();

  useEffect(
    () =>
      editor.registerCommand(
        PASTE_COMMAND,
        (event) => {
          const data = 'clipboardData' in event ? event.clipboardData : null;
          const html = data?.getData('text/html');
          if (!data || !html || cleaned.has(event) || data.getData(ownFormat)) return false;
          const { html: text, pictures } = cleanHtml(html);
          // A picture that was copied alone lies on the clipboard as a file, too.
          if (text === '' && data.files.length > 0) return false;
          event.preventDefault();
          if (text !== '') editor.dispatchCommand(PASTE_COMMAND, cleanPaste(data, text));
          if (pictures > 0) toast.warning(t('pasting:pictures', { pictures }));
          return true;
        },
        COMMAND_PRIORITY_HIGH,
      ),
    [editor, t],
  );
  return null;
}
