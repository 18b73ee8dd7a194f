/**
 * What stands in the editors of rich text on the screen.
 *
 * Read against: @payloadcms/richtext-lexical 3.90.1, lexical 0.50.0.
 * Why: an editor tells its form of a change when the browser has nothing else to do, up to half a second later, and there is no way to hurry it. A
 * form that leaves the screen in between would lose the last words.
 * At an upgrade: with another name for the editor of an element, the last half second of a text is lost on the way out, and the browser tests of
 * leaving and of the first save fail.
 */
import type { FormState } from 'payload';

/** As Lexical leaves it with its element. */
interface WithEditor {
  __lexicalEditor?: { getEditorState: () => { toJSON: () => unknown } };
}

const editors = '[data-field-path] [contenteditable=true][data-lexical-editor]';

/** The time after which an editor has told its form of a change, ms; it takes half a second, or longer where the browser is busy. */
const patience = 2_000;

/** When something was last written in an editor (`performance.now()`). */
const written = new WeakMap<Element, number>();

/** What changes a text; not every browser or editor lets the later `input` happen. */
const changes = ['beforeinput', 'cut', 'drop', 'paste'] as const;

function note({ target }: Event): void {
  const editor = target instanceof Element ? target.closest(editors) : null;
  if (editor) written.set(editor, performance.now());
}

/** Notes from now on what is written in editors. Returns how to stop. */
export function watchEditors(): () => void {
  for (const change of changes) document.addEventListener(change, note, true);
  return () => {
    for (const change of changes) document.removeEventListener(change, note, true);
  };
}

const same = (one: unknown, other: unknown) => JSON.stringify(one ?? null) === JSON.stringify(other ?? null);

/** What editors show and have not told their form yet, by path. An editor that nobody wrote in counts as told: it shows some values differently. */
export function writtenSince(state: FormState): [string, unknown][] {
  return [...document.querySelectorAll<HTMLElement & WithEditor>(editors)].flatMap((element): [string, unknown][] => {
    const path = element.closest<HTMLElement>('[data-field-path]')?.dataset.fieldPath ?? '';
    const field = state[path];
    const editor = element.__lexicalEditor;
    const isLate = performance.now() - (written.get(element) ?? -Infinity) < patience;
    if (!field || !editor || !isLate) return [];
    const shown = editor.getEditorState().toJSON();
    return same(shown, field.value) ? [] : [[path, shown]];
  });
}

/** The state of a form with what its editors of rich text show by now. */
export const withWritten = (state: FormState): FormState => ({
  ...state,
  ...Object.fromEntries(writtenSince(state).map(([path, value]) => [path, { ...state[path], value }])),
});
