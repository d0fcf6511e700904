/** How someone wants the pages. */
export const settings = {
  appearance: 'Colours',
  text: 'Text size',
  motion: 'Movement',
  choices: {
    system: 'Same as my device',
    light: 'Light',
    dark: 'Dark',
    usual: 'Usual',
    large: 'Larger',
    largest: 'Largest',
    calm: 'Reduce movement',
  },
  pause: 'Pause live updates',
  resume: 'Resume live updates',
}
