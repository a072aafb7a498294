/** Texts as they are compared: without case, marks, markup and the spellings that say the same. */

const otherLetters: Readonly<Record<string, string>> = {
  ø: 'o',
  œ: 'oe',
  æ: 'ae',
  ß: 'ss',
  đ: 'd',
  ð: 'd',
  ł: 'l',
  þ: 'th',
  ı: 'i',
  ħ: 'h',
  ŋ: 'n',
  α: 'alpha',
  β: 'beta',
  γ: 'gamma',
  δ: 'delta',
  ε: 'epsilon',
  κ: 'kappa',
  λ: 'lambda',
  μ: 'mu',
  ω: 'omega',
}

/** `Ketamine’s β-Effect` → `ketamines betaeffect`: letters and digits, words parted by one blank where `words` asks for it. */
export function folded(text: string, words = false): string {
  const plain = text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/\p{M}+/gu, '')
    .replace(/[øœæßđðłþıħŋαβγδεκλμω]/g, letter => otherLetters[letter] ?? letter)
    .replace(/&/g, ' and ')
    .replace(/['’‘ʼ`´]/g, '')
  return words ? plain.replace(/[^\p{L}\p{N}]+/gu, ' ').trim() : plain.replace(/[^\p{L}\p{N}]+/gu, '')
}

export const hasHan = (text: string): boolean => /\p{Script=Han}/u.test(text)

/** Only texts of one script can be compared. */
export const sameScript = (a: string, b: string): boolean => hasHan(a) === hasHan(b)
