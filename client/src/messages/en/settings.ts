/** How someone wants the pages, and on which devices. */
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
  mine: 'See or remove what you said',
  device: 'Continue on another device',
  pause: 'Pause live updates',
  resume: 'Resume live updates',
}
