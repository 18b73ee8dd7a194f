import { idOf, isRow, textOf, type RawRow } from '../../../../platform/rows/raw-row';

/** The link targets of a rich text. */
export type Target =
  | { kind: 'document'; type: string; id: string; isLink: boolean }
  | { kind: 'media'; id: string }
  | { kind: 'address'; url: string };

/** The relation to one of several types that Payload keeps as `{ relationTo, value }`. */
export function documentTarget(value: unknown, isLink: boolean): Target[] {
  if (!isRow(value)) return [];
  const [type, id] = [textOf(value.relationTo), idOf(value.value)];
  return type && id ? [{ kind: 'document', type, id, isLink }] : [];
}

function ofLink(fields: unknown): Target[] {
  if (!isRow(fields)) return [];
  if (fields.linkType === 'internal') return documentTarget(fields.doc, true);
  return [{ kind: 'address', url: textOf(fields.url) ?? '' }];
}

function ofNode(node: RawRow): Target[] {
  switch (node.type) {
    case 'link':
    case 'autolink':
      return ofLink(node.fields);
    case 'relationship':
      return documentTarget(node, false);
    case 'upload': {
      const id = node.relationTo === 'media' ? idOf(node.value) : undefined;
      return id ? [{ kind: 'media', id }] : [];
    }
    default:
      return [];
  }
}

/** All targets of a rich text in Lexical's form, in their order. */
export function richTextTargets(node: unknown): Target[] {
  if (!isRow(node)) return [];
  const children = isRow(node.root) ? [node.root] : Array.isArray(node.children) ? node.children : [];
  return [...ofNode(node), ...children.flatMap(richTextTargets)];
}
