/** Colours and type. Every text colour has a contrast of at least 4.5 : 1 on the grounds it is used on, by day and by night. */
export const tokens = `
@font-face { font-family: "Zhinan Quotes"; src: local("Songti SC"), local("Noto Serif CJK SC"), local("Source Han Serif SC"), local("SimSun"); unicode-range: U+2014, U+2018-2019, U+201C-201D, U+2026; }
@font-face { font-family: "Zhinan Sans Quotes"; src: local("PingFang SC"), local("Noto Sans CJK SC"), local("Source Han Sans SC"), local("Microsoft YaHei"); unicode-range: U+2014, U+2018-2019, U+201C-201D, U+2026; }
:root {
  color-scheme: light dark;
  --paper: #fffefb; --wash: #f4f5f2; --ink: #1d2224; --soft: #515a5e; --rule: #d5d9d6; --strong-rule: #8b9496;
  --accent: #0e4f63; --link: #0b5a78;
  --good: #17604a; --good-wash: #eef5f1; --weak: #845400; --weak-wash: #fbf5e9; --practice: #35518f; --practice-wash: #eff3fa;
  --against: #93303a; --against-wash: #fbf0f0; --alarm: #9b1c1c; --alarm-wash: #fdf0ee; --warn: #7a4b00; --warn-wash: #fdf6e7;
  --latin: "Iowan Old Style", "Palatino Linotype", Palatino, "Libertinus Serif", "Source Serif 4", Georgia, "Noto Serif", "Liberation Serif", "Times New Roman";
  --han: "Songti SC", "Noto Serif CJK SC", "Noto Serif SC", "Source Han Serif SC", "STSong", SimSun;
  --sans-latin: "Helvetica Neue", "Segoe UI", "Noto Sans", Arial, "Liberation Sans";
  --sans-han: "PingFang SC", "Noto Sans CJK SC", "Noto Sans SC", "Source Han Sans SC", "Microsoft YaHei", "Hiragino Sans GB";
  --text-measure: 42rem;
}
@media (prefers-color-scheme: dark) {
  :root {
    --paper: #15191b; --wash: #1e2427; --ink: #e6e8e4; --soft: #a9b3b6; --rule: #384144; --strong-rule: #7c888c;
    --accent: #8fcadd; --link: #8ecbe6;
    --good: #86d3b2; --good-wash: #17261f; --weak: #e6bd73; --weak-wash: #29220f; --practice: #aac2f7; --practice-wash: #1a2233;
    --against: #f2a3aa; --against-wash: #2e1a1c; --alarm: #ffb0a8; --alarm-wash: #321b18; --warn: #eec277; --warn-wash: #2b2310;
  }
}
`
