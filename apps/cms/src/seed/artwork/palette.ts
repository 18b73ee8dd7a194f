/** The colours of the demo pictures, kin to the site's default palette: deep ink and teal, paper, a warm accent. */
export const palette = {
  ink: '#0c2730',
  deep: '#0e3a44',
  teal: '#0a5a62',
  sea: '#2f8788',
  mist: '#93c1be',
  haze: '#d3e6e1',
  paper: '#fbf9f4',
  sand: '#f0e6d3',
  amber: '#f2b533',
  ember: '#d9652f',
} as const;
