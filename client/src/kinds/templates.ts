/** Answers that are asked for again and again, ready to use. */
export const templates: Record<string, readonly string[]> = {
  Agreement: ['Strongly agree', 'Agree', 'Neither agree nor disagree', 'Disagree', 'Strongly disagree'],
  Frequency: ['Always', 'Often', 'Sometimes', 'Rarely', 'Never'],
  Importance: ['Very important', 'Important', 'A little important', 'Not important'],
  Confidence: ['Very confident', 'Quite confident', 'Not very confident', 'Not at all confident'],
  'Yes, no, not sure': ['Yes', 'No', 'Not sure'],
}
