import { unwrap, wrapContent } from './elements';

/** Bold, slanted and so on as elements: office programs write them as styles of spans. */
export function markStyles(root: Element): void {
  for (const element of root.querySelectorAll<HTMLElement>('b, strong')) {
    // A copy from Google Docs is wrapped in a bold element that is not bold.
    if (/^(?:normal|[1-4]00)$/.test(element.style.fontWeight)) unwrap(element);
  }
  for (const element of root.querySelectorAll<HTMLElement>('span, font, a, p, td, th, li')) {
    const { fontWeight, fontStyle, textDecoration, textDecorationLine, verticalAlign } = element.style;
    const isInline = element.matches('span, font, a');
    if (isInline && /^(?:bold|bolder|[6-9]00)$/.test(fontWeight)) wrapContent(element, 'strong');
    if (isInline && fontStyle === 'italic') wrapContent(element, 'em');
    if (isInline && `${textDecoration} ${textDecorationLine}`.includes('line-through')) wrapContent(element, 's');
    if (isInline && (verticalAlign === 'super' || verticalAlign === 'sub'))
      wrapContent(element, verticalAlign.slice(0, 3));
  }
}
