import type { SiteLanguage } from '@civic/content/site-languages';
import type { RichText } from '@civic/content/views';

import { pathOfReference } from './links';
import { readPictures } from './pictures';

interface Node {
  type?: string;
  children?: Node[];
  text?: string;
  fields?: Record<string, unknown>;
  relationTo?: string;
  value?: unknown;
  [key: string]: unknown;
}

function* nodesIn(nodes: Node[]): Generator<Node> {
  for (const node of nodes) {
    yield node;
    yield* nodesIn(node.children ?? []);
  }
}

const isInternalLink = ({ type, fields }: Node) =>
  (type === 'link' || type === 'autolink') && fields?.['linkType'] === 'internal';

const uploadId = ({ type, relationTo, value }: Node) => {
  if (type !== 'upload' || relationTo !== 'media') return undefined;
  return typeof value === 'string' ? value : (value as { id?: string } | null)?.id;
};

const saysSomething = (node: Node) => Boolean(node.text?.trim()) || uploadId(node) !== undefined;

/**
 * A rich text as the CMS stores it, prepared for rendering. Internal links become paths, a link to a hidden document becomes
 * plain text, and the `value` of an uploaded picture is a `Picture`. `null` if the text is empty.
 */
export async function toRichText(locale: SiteLanguage, raw: unknown): Promise<RichText | null> {
  const root = (raw as { root?: Node } | null | undefined)?.root;
  const nodes = [...nodesIn(root?.children ?? [])];
  if (!root || !nodes.some(saysSomething)) return null;
  const links = nodes.filter(isInternalLink);
  const [pictureOf, targets] = await Promise.all([
    readPictures(locale, nodes.map(uploadId)),
    Promise.all(links.map((link) => pathOfReference(locale, link.fields?.['doc']))),
  ]);
  const targetOf = new Map(links.map((link, index) => [link, targets[index]]));

  function resolve(node: Node): Node[] {
    const children = node.children?.flatMap(resolve);
    const picture = pictureOf(uploadId(node));
    if (uploadId(node) !== undefined) return picture ? [{ ...node, value: picture }] : [];
    if (!targetOf.has(node)) return [children ? { ...node, children } : node];
    const path = targetOf.get(node)?.path;
    const fields = { ...node.fields, linkType: 'custom', url: path, doc: null };
    return path ? [{ ...node, fields, children }] : (children ?? []);
  }

  return { root: { ...root, children: (root.children ?? []).flatMap(resolve) } };
}
