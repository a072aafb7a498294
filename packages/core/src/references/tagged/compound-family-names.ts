/** Chinese family names of two characters, as 通用规范汉字 writes them. */
export const compoundFamilyNames: ReadonlySet<string> = new Set(
  `欧阳 歐陽 司马 司馬 上官 诸葛 諸葛 司徒 东方 東方 独孤 獨孤 南宫 南宮 夏侯 皇甫 尉迟 尉遲 公孙 公孫 慕容 令狐 宇文 长孙 長孫 轩辕 軒轅 端木 呼延 闾丘
   东郭 東郭 百里 濮阳 濮陽 澹台 公冶 宗政 淳于 单于 太叔 申屠 仲孙 仲孫 钟离 鍾離 司空 拓跋 赫连 赫連 第五 万俟`
    .trim()
    .split(/\s+/),
)
