/** How people come into groups, as hosts know it. */
export const ways = {
  balanced: 'Put people together, spread over the prompts',
  choice: 'People choose their prompt',
  room: 'By the room of the video call',
  table: 'By table, in the room',
} as const
