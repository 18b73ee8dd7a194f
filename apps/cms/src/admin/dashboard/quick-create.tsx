import {
  contentTypeOf,
  documentTypes,
  isWindowedType,
  windowedTypes,
  type DocumentType,
} from '@civic/content/content-types';
import { getTranslation } from '@payloadcms/translations';
import Link from 'next/link';
import type { AdminViewServerProps } from 'payload';

const isOffered = (type: DocumentType) => contentTypeOf(type).offered;

/** News first, the most frequent type. */
const offered = [...windowedTypes, ...documentTypes.filter((type) => !isWindowedType(type))].filter(isOffered);

type Props = { adminRoute: string; label: string } & Pick<
  AdminViewServerProps['initPageResult'],
  'req' | 'permissions'
>;

/** The shortest way to a new document, for users who may create one. */
export const QuickCreate = ({ adminRoute, label, permissions, req }: Props) => (
  <nav className="civic-create" aria-label={label}>
    {offered
      .filter((slug) => permissions.collections?.[slug]?.create)
      .map((slug) => (
        <Link key={slug} href={`${adminRoute}/collections/${slug}/create`} prefetch={false}>
          <span aria-hidden="true">+</span>{' '}
          {getTranslation(req.payload.collections[slug].config.labels.singular, req.i18n)}
        </Link>
      ))}
  </nav>
);
