import { idOf, isRow, textOf, type RawRow } from '../../../platform/rows/raw-row';

/** Whether a document or file (`type/id`) is to stay where it is named. */
export type Keeps = (target: string) => boolean;

/** The target of a relation that Payload keeps as `{ relationTo, value }`; `undefined` when it names none. */
export function targetIn(value: unknown): string | undefined {
  if (!isRow(value)) return undefined;
  const [type, id] = [textOf(value.relationTo), idOf(value.value)];
  return type && id ? `${type}/${id}` : undefined;
}

function targetOfNode({ type, fields, ...node }: RawRow): string | undefined {
  if (type === 'upload' || type === 'relationship') return targetIn(node);
  const isInternal = (type === 'link' || type === 'autolink') && isRow(fields) && fields.linkType === 'internal';
  return isInternal ? targetIn(fields.doc) : undefined;
}

const childrenOf = ({ children }: RawRow, keeps: Keeps): unknown[] =>
  (children as unknown[]).flatMap((child) => (isRow(child) ? nodesFor(child, keeps) : [child]));

/** The nodes in the place of one: a link whose target goes becomes its text, and a picture goes with its file. */
function nodesFor(node: RawRow, keeps: Keeps): unknown[] {
  const target = targetOfNode(node);
  const stays = target === undefined || keeps(target);
  if (!Array.isArray(node.children)) return stays ? [node] : [];
  const children = childrenOf(node, keeps);
  return stays ? [{ ...node, children }] : children;
}

/** A rich text in Lexical's form with only the targets that stay; `null` when nothing is left of it. */
export function richTextKeeping(value: unknown, keeps: Keeps): unknown {
  if (!isRow(value) || !isRow(value.root) || !Array.isArray(value.root.children)) return value;
  const children = childrenOf(value.root, keeps);
  return children.length === 0 ? null : { ...value, root: { ...value.root, children } };
}
