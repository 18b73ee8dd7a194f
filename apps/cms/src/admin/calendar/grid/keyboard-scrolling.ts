const scrolls = (element: Element) => getComputedStyle(element).overflowY === 'auto';

/** The hours of a week are more than fit; without an event among them, nothing there could take the keyboard. */
export function letKeyboardScroll(view: HTMLElement): void {
  for (const element of view.querySelectorAll<HTMLElement>('div')) {
    if (scrolls(element)) element.tabIndex = 0;
  }
}
