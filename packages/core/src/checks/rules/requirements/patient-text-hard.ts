/**
 * English words for patients can be read with ease: a Flesch Reading Ease of at least 50 in 100 words or more, of at least 40 in 30 or
 * more. Fewer words are scored together with the other texts for patients. No school grade is claimed.
 *
 * @example ok
 *   :::consent
 *   :::requirement{#C1 element="risks" obligation="must" responsible="physician"}
 *   应当说明风险。
 *
 *   Risks are explained.
 *
 *   :::patient
 *   您可能会头晕。
 *
 *   You may feel dizzy or sick after the drug. A nurse will stay with you and check your blood pressure. If you feel unwell, please tell the nurse at once. Do not drive home. Ask a friend to take you.
 *   :::
 *   :::
 *   :::
 * @example not ok: 10:1 "Unexpected reading ease of 4 in words for patients, expected at least 40"
 *   :::consent
 *   :::requirement{#C1 element="risks" obligation="must" responsible="physician"}
 *   应当说明风险。
 *
 *   Risks are explained.
 *
 *   :::patient
 *   您可能会头晕。
 *
 *   It is customary for qualified personnel to watch the blood pressure and the breathing of every patient during the procedure, and to reduce or discontinue the medication if an individual reaction makes this necessary, as determined beforehand.
 *   :::
 *   :::
 *   :::
 */
import {addCounts, countReading, type ReadingCounts, readingEase} from '../../requirements/readability/flesch.js'
import {type PatientText, patientTexts} from '../../requirements/readability/patient-texts.js'
import {leastEase} from '../../requirements/readability/reading.js'
import {type Report, rule} from '../../rule.js'

function reportHard(report: Report, {part, texts}: PatientText, counts: ReadingCounts, note: string): boolean {
  const least = leastEase(counts.words)
  const ease = readingEase(counts)
  if (least === undefined || ease >= least) return false
  const score = Math.floor(ease)
  const {words, sentences, syllables} = counts
  report({
    place: texts[0]?.place(0, texts[0].text.trimEnd().length) ?? part.place,
    lang: 'en',
    note,
    actual: String(score),
    expected: String(least),
    data: {
      score,
      least,
      words,
      perSentence: (words / sentences).toFixed(1),
      perWord: (syllables / words).toFixed(2),
    },
  })
  return true
}

export const patientTextHard = rule('patient-text-hard', context => {
  let all: ReadingCounts = {words: 0, sentences: 0, syllables: 0}
  let hardest: {readonly text: PatientText; readonly ease: number} | undefined
  let isReported = false
  for (const text of patientTexts(context)) {
    if (text.language !== 'en') continue
    const counts = countReading(text.texts.map(one => one.text))
    if (counts.words === 0) continue
    isReported = reportHard(context.report, text, counts, 'alone') || isReported
    all = addCounts(all, counts)
    const ease = readingEase(counts)
    if (!hardest || ease < hardest.ease) hardest = {text, ease}
  }
  if (!isReported && hardest) reportHard(context.report, hardest.text, all, 'together')
})
