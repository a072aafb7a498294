/**
 * Text without what typing changes: case, width, accents, marks.
 *
 *   Ｋetamine—a “Paradigm-Shift”…  → ketamine a paradigm shift
 */
const greek: Readonly<Record<string, string>> = {
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

export const folded = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[αβγδεκλμω]/g, letter => ` ${greek[letter]} `)
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .replace(/[’']/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()

export const isHan = (text: string): boolean => /\p{Script=Han}/u.test(text)
