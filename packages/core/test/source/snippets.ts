/** Pieces of guideline text, good and bad, that property tests put together. Every `@0` becomes a word that occurs nowhere else. */
export const snippets = [
  '## 词@0 | word@0 {#id-@0}\n\n',
  '## 词@0\n\n## word@0\n\n',
  '词@0一段中文。\n\nword@0 in English.\n\n',
  '词@0一段中文。\nword@0 in English.\n',
  '- 词@0\n- word@0\n\n',
  '- 词@0\n  word@0\n\n  - 词@0乙\n',
  '1. 词@0 | word@0\n',
  '> 词@0\n> word@0\n\n',
  '> - 词@0\n\n',
  ':::recommendation{#R@0 strength="词@0"}\n',
  ':::note[词@0 | word@0]\n',
  '：：：推荐意见｛＃词@0｝\n',
  ':::zh{only}\n词@0\n',
  ':::\n',
  '::::词@0 乙\n',
  '```yaml etd\nzh: 词@0\n```\n',
  '```\n词@0\n',
  '```\n',
  '$$\n词@0\n$$\n',
  '甲 $$word@0$$ 乙\n\n',
  '| 词@0 | word@0 |\n|---|---|\n| 词@0甲 | word@0a | 词@0乙 |\n',
  '｜词@0｜word@0｜\n',
  '有效[@key@0; 参见 @b@0, p. 3; 词@0]。\n\n',
  '@key@0 [p. 3] 等人 [word@0]\n',
  '[@key@0',
  '［＠key@0；＠c@0］',
  '**词@0** *词@0* __词@0__ ~~词@0~~ `word@0` ',
  '<b>词@0</b> H<sub>词@0</sub> <TRD@0>\n',
  '词@0[^n@0]\n\n[^n@0]: 词@0注\n    word@0\n\n',
  '[词@0](javascript:x) [词@0](#id-@0) ![词@0 | word@0](a.png) ![词@0](../b.png)\n',
  '[词@0]: word@0\n\n',
  '[词@0][词@0]\n\n[词@0]: https://example.org\n\n',
  '• 词@0\n• word@0\n',
  '    词@0\n\tword@0\n',
  '　　词@0\n',
  'https://example.org/word@0。词@0 a.word@0@example.org\n',
  '词@0\\|word@0 &lt;词@0&gt; \\*词@0\n',
  '词@0  \nword@0\\\n词@0<br>word@0\n',
  '\n',
  ' ',
  '---\n',
  '##词@0\n',
  '2021. 词@0\n',
  '<!-- ',
  ' -->\n',
  '词\u200B@0 Ｗ@0 ⾼@0\n',
  '[',
  ']',
  '{',
  '}',
  '*',
  '|',
  '$$',
] as const

/** Numbered with letters, so that a word is never part of another and never a figure of a list. */
export function fill(chosen: readonly number[]): string {
  return chosen.map((index, position) => (snippets[index] ?? '').replaceAll('@0', letters(position))).join('')
}

const letters = (position: number): string => {
  const first = String.fromCharCode(97 + (Math.floor(position / 26) % 26))
  return `q${first}${String.fromCharCode(97 + (position % 26))}q`
}
