/** A label as it stands within a phrase: „съобщения“ for „Съобщения“. What is written in capitals altogether stays so. */
export const withSmallLetter = (text: string) =>
  /^\p{Lu}{2}/u.test(text) ? text : text.charAt(0).toLocaleLowerCase() + text.slice(1);
