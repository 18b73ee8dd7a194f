/** What comes between the press of Publish and the publication. Returns whether the publication goes on. */
type Check = (signal: AbortSignal) => Promise<boolean>;

const checks = new Map<string, Check>();
const presses = new Map<string, () => void>();

function note<Value>(map: Map<string, Value>, document: string, value: Value): () => void {
  map.set(document, value);
  return () => {
    if (map.get(document) === value) map.delete(document);
  };
}

/** Has a check carried out at each press of Publish for a document (`type/id`). Returns how to stop. */
export const onBeforePublishing = (document: string, check: Check): (() => void) => note(checks, document, check);

/** Whether nothing keeps a publication that was asked for from going on. */
export const mayPublish = async (document: string, signal: AbortSignal): Promise<boolean> =>
  (await checks.get(document)?.(signal)) ?? true;

/** Notes how to publish a document on the page without another check. Returns how to forget it. */
export const notePress = (document: string, press: () => void): (() => void) => note(presses, document, press);

/** Publishes a document on the page whose check is over. */
export const publishChecked = (document: string): void => presses.get(document)?.();
