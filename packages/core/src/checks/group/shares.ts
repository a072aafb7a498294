/**
 * Shares of votes in the words of a voting rule:
 *
 *   赞成率≥75%视为达成共识          [0.75]
 *   at least two thirds in favour    [0.667]
 *   75%的成员出席，80%赞成           [0.8]: how many must be present is another matter
 */
const percent = /(\d{1,3}(?:\.\d{1,2})?)\s?[%％]/gu
const fraction = /(?<![\d/])([1-9])\s?[/／]\s?([2-9])(?![\d/])/gu

const words: readonly (readonly [RegExp, number])[] = [
  [/三分之二|two[- ]thirds/iu, 2 / 3],
  [/四分之三|three[- ](?:quarters|fourths)/iu, 3 / 4],
  [/五分之四|four[- ]fifths/iu, 4 / 5],
  [/半数|一半|majority|more than half/iu, 1 / 2],
  [/一致通过|全票|全体同意|unanim/iu, 1],
]

/** A share of those who came, answered or wrote back is no share of votes in favour. */
const presence = /出席|到会|参会|参与|参加|应答|回收|回复|present|attend|quorum|respon|particip|return/iu
const around = 14
const longest = 2000

/** Every share that a rule may mean for votes in favour, each once; none where it names none. */
export function sharesIn(rule: string): readonly number[] {
  const text = rule.slice(0, longest)
  const found = new Set<number>()
  const add = (share: number, start: number, end: number) => {
    const before = text.slice(Math.max(0, start - around), start)
    const after = text.slice(end, end + around)
    // What a comma or a stop parts from it speaks of something else.
    const beside = (before.split(/[，,。；;]/u).at(-1) ?? '') + (after.split(/[，,。；;]/u)[0] ?? '')
    if (share > 0 && share <= 1 && !presence.test(beside)) found.add(share)
  }
  for (const match of text.matchAll(percent)) add(Number(match[1]) / 100, match.index, match.index + match[0].length)
  for (const match of text.matchAll(fraction))
    add(Number(match[1]) / Number(match[2]), match.index, match.index + match[0].length)
  for (const [pattern, share] of words) {
    const match = pattern.exec(text)
    if (match) add(share, match.index, match.index + match[0].length)
  }
  return [...found]
}
