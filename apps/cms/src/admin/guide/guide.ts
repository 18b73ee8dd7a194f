import type { AdminLanguage } from '@civic/content/admin-languages';
import { Marked, Renderer } from 'marked';

import { anchorOf } from './sections';

/** The file of the guide in the folder `docs`. */
const files: Record<AdminLanguage, string> = { bg: 'editors.bg.md', en: 'editors.md' };

export const guideFile = (language: AdminLanguage): string => files[language];

export interface Heading {
  text: string;
  anchor: string;
  /** 2 for a section, 3 for a part of one. */
  level: number;
}

export interface Guide {
  title: string;
  headings: Heading[];
  /** The text below the title. */
  html: string;
}

/** A picture of the guide as the page serves it; its size keeps its place until it is there. */
export interface Picture {
  src: string;
  width: number;
  height: number;
}

const languageOfFile = (href: string) => Object.entries(files).find(([, file]) => file === href)?.[0];

/**
 * A guide that was written in Markdown. Its links to the guide in another language lead to that language of this page.
 * @param pictures those that it may show, by their addresses in it.
 */
export function renderGuide(markdown: string, pictures: Readonly<Record<string, Picture>>): Guide {
  const headings: Heading[] = [];
  let title = '';
  const marked = new Marked({
    renderer: {
      heading({ depth, text, tokens }) {
        if (depth === 1) {
          title = text;
          return '';
        }
        const anchor = anchorOf(text);
        headings.push({ text, anchor, level: depth });
        return `<h${depth} id="${anchor}">${this.parser.parseInline(tokens)}</h${depth}>\n`;
      },
      image({ href, text }) {
        const picture = pictures[href];
        if (!picture) return '';
        const { height, src, width } = picture;
        return `<img alt="${text}" height="${height}" loading="lazy" src="${src}" width="${width}">`;
      },
      // A wide one scrolls in itself, and so takes the keys that scroll.
      table(token) {
        return `<div class="civic-guide__table" tabindex="0">${Renderer.prototype.table.call(this, token)}</div>\n`;
      },
    },
    walkTokens(token) {
      const language = token.type === 'link' && languageOfFile(String(token.href));
      if (language) Object.assign(token, { href: `?language=${language}` });
    },
  });
  const html = marked.parse(markdown, { async: false });
  return { title, headings, html };
}
