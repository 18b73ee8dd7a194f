/** The civic palette of the demo pictures: deep ink and teal, paper, one warm accent. */
export const palette = {
  ink: '#0b2230',
  deep: '#0f3443',
  teal: '#14586a',
  sea: '#2b7f8c',
  mist: '#8fbcc0',
  haze: '#cfe3e1',
  paper: '#f4efe6',
  sand: '#eadfcd',
  amber: '#f0a44b',
  ember: '#dd6b3b',
} as const;
