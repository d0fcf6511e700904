/** In how many orders people see options that are shuffled: few, so that their pages are rendered few times. */
const shuffles = 16

/** Which of the orders a person sees, the same every time. */
export function shuffleSeed(participantId: string): number {
  return [...participantId].reduce((sum, letter) => sum + letter.charCodeAt(0), 0) % shuffles
}
