import type { SiteLanguage } from '@civic/content/site-languages';
import type { RichText } from '@civic/content/views';

import { formatBytes } from '@civic/ui/format/file-facts';

import { readDownloads } from './downloads';
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

/** Where a link leads; `about` is what a visitor wants to know of a file before it is downloaded. */
interface Target {
  path: string;
  about?: string;
}

async function targetOf(locale: SiteLanguage, doc: unknown): Promise<Target | null> {
  const { relationTo, value } = (doc ?? {}) as { relationTo?: unknown; value?: unknown };
  if (relationTo !== 'documents') return pathOfReference(locale, doc);
  const [download] = await readDownloads(locale, [value]);
  if (!download) return null;
  const { bytes, kind, path } = download;
  return { path, about: ` (${kind.toUpperCase()}, ${formatBytes(locale, bytes)})` };
}

/**
 * A rich text as the CMS stores it, prepared for rendering. Internal links become paths, a link to a hidden document becomes
 * plain text, one to a file says its kind and size, and the `value` of an uploaded picture is a `Picture`. `null` if the text is empty.
 */
export async function toRichText(locale: SiteLanguage, raw: unknown): Promise<RichText | null> {
  const root = (raw as { root?: Node } | null | undefined)?.root;
  const nodes = [...nodesIn(root?.children ?? [])];
  if (!root || !nodes.some(saysSomething)) return null;
  const links = nodes.filter(isInternalLink);
  const [pictureOf, targets] = await Promise.all([
    readPictures(locale, nodes.map(uploadId)),
    Promise.all(links.map((link) => targetOf(locale, link.fields?.['doc']))),
  ]);
  const found = new Map(links.map((link, index) => [link, targets[index]]));

  function resolve(node: Node): Node[] {
    const children = node.children?.flatMap(resolve);
    const picture = pictureOf(uploadId(node));
    if (uploadId(node) !== undefined) return picture ? [{ ...node, value: picture }] : [];
    if (!found.has(node)) return [children ? { ...node, children } : node];
    const { path, about } = found.get(node) ?? {};
    const fields = { ...node.fields, linkType: 'custom', url: path, doc: null };
    if (!path) return children ?? [];
    const words = about === undefined ? children : [...(children ?? []), { type: 'text', text: about }];
    return [{ ...node, fields, children: words }];
  }

  return { root: { ...root, children: (root.children ?? []).flatMap(resolve) } };
}
