/**
 * What stands in the editors of rich text on the screen.
 *
 * Read against: @payloadcms/richtext-lexical 3.90.1, lexical 0.50.0.
 * Why: an editor tells its form of a change when the browser has nothing else to do, up to half a second later, and there is no way to hurry it. A
 * form that leaves the screen in between would lose the last words.
 * At an upgrade: with another name for the editor of an element, the last half second of a new text is lost when its document is stored for the first
 * time, and the browser test of the first save fails.
 */
import type { FormState } from 'payload';

/** As Lexical leaves it with its element. */
interface WithEditor {
  __lexicalEditor?: { getEditorState: () => { toJSON: () => unknown } };
}

const editors = '[data-field-path] [contenteditable=true][data-lexical-editor]';

/** The state of a form with what its editors of rich text show by now. */
export function withWritten(state: FormState): FormState {
  const written = { ...state };
  for (const element of document.querySelectorAll<HTMLElement & WithEditor>(editors)) {
    const path = element.closest<HTMLElement>('[data-field-path]')?.dataset.fieldPath ?? '';
    const field = written[path];
    const editor = element.__lexicalEditor;
    if (field && editor) written[path] = { ...field, value: editor.getEditorState().toJSON() };
  }
  return written;
}
