import { readFile } from 'node:fs/promises';
import path from 'node:path';

import { adminLanguages, toAdminLanguage, type AdminLanguage } from '@civic/content/admin-languages';
import { Gutter } from '@payloadcms/ui';
import type { AdminViewServerProps } from 'payload';

import { translatorOf } from '../../platform/words/admin-texts';
import { AdminPage, requireStaff } from '../admin-page';
import { guideFile, renderGuide, type Guide } from './guide';
import { pictures } from './pictures';

/** The guides as they were when the process started, each rendered when it was first opened. */
const guides = new Map<AdminLanguage, Promise<Guide>>();

/** The repository's folder `docs`, which the build takes along; servers and commands run in the folder of the CMS. */
const fileOf = (language: AdminLanguage) => path.join(process.cwd(), '../../docs', guideFile(language));

function guideIn(language: AdminLanguage): Promise<Guide> {
  const known = guides.get(language);
  if (known) return known;
  const guide = readFile(/* turbopackIgnore: true */ fileOf(language), 'utf8').then((text) =>
    renderGuide(text, pictures),
  );
  guides.set(language, guide);
  // A file that could not be read is tried again.
  guide.catch(() => guides.delete(language));
  return guide;
}

/** The guide for editors, in the language of the person or in the one that is asked for. */
export async function GuideView(view: AdminViewServerProps) {
  requireStaff(view, '/guide');
  const { i18n } = view.initPageResult.req;
  const own = toAdminLanguage(i18n.language);
  const language = adminLanguages.find((one) => one === view.searchParams?.language) ?? own;
  const t = translatorOf(i18n);
  const { headings, html, title } = await guideIn(language);
  return (
    <AdminPage view={view}>
      <Gutter className="civic-guide">
        <nav aria-label={t('guide:contents')}>
          <ul>
            {headings.map(({ anchor, level, text }) => (
              <li className={`civic-guide__level-${level}`} key={anchor}>
                <a href={`#${anchor}`}>{text}</a>
              </li>
            ))}
          </ul>
        </nav>
        <article lang={language}>
          <h1>{title}</h1>
          {/* The repository's own text. */}
          <div dangerouslySetInnerHTML={{ __html: html }} />
        </article>
      </Gutter>
    </AdminPage>
  );
}
