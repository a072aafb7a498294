/** The commonest Chinese family names and how they are transliterated (Hanyu Pinyin; the spellings of Taiwan and Hong Kong where frequent). */

const table =
  'wang王汪 li李黎厉 zhang张章 liu刘柳 chen陈谌 yang杨阳 huang黄 zhao赵 wu吴伍武邬 zhou周 xu徐许 sun孙 ma马 zhu朱祝 hu胡 guo郭 he何贺 lin林蔺 gao高 luo罗骆 ' +
  'zheng郑 liang梁 xie谢 song宋 tang唐汤 han韩 feng冯 deng邓 cao曹 peng彭 zeng曾 xiao肖萧 tian田 dong董 pan潘 yuan袁 cai蔡 jiang蒋江姜 yu于余喻俞虞 ' +
  'du杜 ye叶 cheng程成 wei魏韦卫 su苏 lv吕 lu陆卢鲁 ding丁 ren任 yao姚 shen沈 cui崔 zhong钟 tan谭谈 fan范樊 shi石史施时 liao廖 jia贾 xia夏 fu付傅 fang方房 zou邹 ' +
  'xiong熊 bai白柏 meng孟 qin秦覃 qiu邱丘 hou侯 yin尹殷 yan阎严颜闫 duan段 lei雷 long龙 tao陶 mao毛 hao郝 gu顾古 gong龚宫 shao邵 wan万 qian钱 dai戴 mo莫 ' +
  'kong孔 xiang向项 chang常 kang康 lai赖 niu牛 ge葛 xing邢 an安 qi齐戚 yi易 qiao乔 wen文温闻 pang庞 hong洪 ni倪 lan兰 mei梅 ji季纪吉 zhan詹 guan关管 nie聂 ' +
  'ou欧 shu舒 qu曲屈瞿 tong童佟 min闵 chu储楚 sheng盛 hua华 cen岑 shan单 zhai翟 jin金靳 mu穆 pei裴 xi席奚 jing荆井景 zuo左 you尤游 miao苗 nan南 sima司马 ouyang欧阳 zhuge诸葛 shangguan上官'

const compound = new Set(['sima', 'ouyang', 'zhuge', 'shangguan'])

const spellings: ReadonlyMap<string, string> = new Map(
  table.split(' ').flatMap(group => {
    const [latin = '', names = ''] = /^([a-z]+)(.+)$/u.exec(group)?.slice(1) ?? []
    return (compound.has(latin) ? [names] : [...names]).map(name => [name, latin] as const)
  }),
)

/** Further readings, and transliterations other than Pinyin. */
const further: ReadonlyMap<string, readonly string[]> = new Map([
  ['曾', ['tseng', 'tsang']],
  ['单', ['dan']],
  ['翟', ['di']],
  ['覃', ['tan']],
  ['吕', ['lu', 'lyu', 'lue']],
  ['陈', ['chan', 'tan', 'chern']],
  ['张', ['chang', 'cheung']],
  ['王', ['wong', 'ong']],
  ['黄', ['wong', 'hwang', 'ng']],
  ['林', ['lam', 'lim']],
  ['李', ['lee', 'lei']],
  ['吴', ['ng', 'goh']],
  ['周', ['chou', 'chow']],
  ['徐', ['hsu', 'tsui']],
  ['许', ['hsu', 'hui']],
  ['谢', ['hsieh', 'tse']],
  ['蔡', ['tsai', 'choi', 'chua']],
  ['郑', ['cheng', 'tay']],
  ['刘', ['lau', 'liou']],
  ['杨', ['yeung', 'young']],
  ['梁', ['leung']],
  ['何', ['ho']],
  ['郭', ['kuo', 'kwok']],
  ['高', ['kao', 'ko']],
  ['朱', ['chu']],
  ['邓', ['teng', 'tang']],
  ['萧', ['hsiao', 'siu']],
  ['江', ['chiang', 'kong']],
  ['蒋', ['chiang']],
  ['廖', ['liew']],
  ['赵', ['chao', 'chiu']],
  ['胡', ['woo']],
  ['叶', ['yeh', 'yip', 'ip']],
  ['邱', ['chiu', 'chiou']],
  ['曹', ['tsao', 'cho']],
  ['苏', ['so']],
  ['罗', ['lo', 'law']],
  ['宋', ['sung', 'soong']],
  ['于', ['yue']],
  ['余', ['yee']],
  ['傅', ['foo']],
  ['冯', ['fung']],
  ['谭', ['tam']],
  ['沈', ['shum']],
  ['洪', ['hung']],
  ['马', ['mah']],
  ['方', ['fong']],
  ['解', ['xie', 'jie']],
])

/** Undefined where the table does not have the name: then it cannot be compared. `王高华` → `['wang', 'wong', 'ong']`. */
export function spellingsOf(name: string): readonly string[] | undefined {
  const family = [name.slice(0, 2), name.slice(0, 1)].find(start => spellings.has(start))
  if (family === undefined) return undefined
  return [spellings.get(family)!, ...(further.get(family) ?? [])]
}
