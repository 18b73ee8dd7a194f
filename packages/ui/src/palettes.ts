/** The palettes of `styles/palettes.css`, the default first: values of `data-palette` on the root element. */
export const palettes = ['teal', 'cobalt', 'burgundy'] as const;

export type Palette = (typeof palettes)[number];
