/** Names and ids that an attribute lists: `question="Q1 Q2"`, `for="R1、R2"`; each once, in the order written. */
export const namesIn = (written: string | undefined): readonly string[] => [
  ...new Set((written ?? '').split(/[\s,，、;；]+/u).filter(name => name !== '')),
]
