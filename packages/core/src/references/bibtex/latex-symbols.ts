/** What LaTeX commands stand for in bibliographies: accents as combining characters, symbols as characters. */

const pairs = (text: string): [string, string][] =>
  text
    .trim()
    .split(/\s+/)
    .map(pair => {
      const at = pair.indexOf('=')
      return [pair.slice(0, at), pair.slice(at + 1)]
    })

/** `\"o`, `\v{s}`: the character that combines with the first of the argument. */
export const accents: ReadonlyMap<string, string> = new Map([
  ['`', '\u0300'],
  ["'", '\u0301'],
  ['^', '\u0302'],
  ['~', '\u0303'],
  ['=', '\u0304'],
  ['u', '\u0306'],
  ['.', '\u0307'],
  ['"', '\u0308'],
  ['r', '\u030a'],
  ['H', '\u030b'],
  ['v', '\u030c'],
  ['d', '\u0323'],
  ['c', '\u0327'],
  ['k', '\u0328'],
  ['b', '\u0331'],
  ['t', '\u0361'],
])

export const symbols: ReadonlyMap<string, string> = new Map([
  ...pairs(`
    &=& %=% $=$ #=# _=_ {={ }=} -= /= !=
    ss=ß SS=ẞ o=ø O=Ø l=ł L=Ł ae=æ AE=Æ oe=œ OE=Œ aa=å AA=Å i=ı j=ȷ dh=ð DH=Ð th=þ TH=Þ dj=đ DJ=Đ ng=ŋ NG=Ŋ
    textbackslash=\\ backslash=\\ textasciitilde=~ textasciicircum=^ textunderscore=_ textbraceleft={ textbraceright=}
    lbrace={ rbrace=} textless=< textgreater=> lt=< gt=> textbar=| textquotedbl=" textquotesingle=' textasciigrave=\`
    textquoteleft=‘ textquoteright=’ textquotedblleft=“ textquotedblright=” lq=‘ rq=’ quotedblbase=„ guillemotleft=« guillemotright=»
    textendash=– textemdash=— textellipsis=… ldots=… dots=… cdots=⋯ textbullet=• bullet=• textperiodcentered=· cdot=·
    textregistered=® texttrademark=™ textcopyright=© copyright=© textdegree=° degree=° textcelsius=℃ celsius=℃
    textsection=§ S=§ textparagraph=¶ P=¶ textdagger=† dag=† textdaggerdbl=‡ ddag=‡ pounds=£ textsterling=£ euro=€ texteuro=€ textyen=¥
    textexclamdown=¡ textquestiondown=¿ textnumero=№ textordfeminine=ª textordmasculine=º slash=/ textmu=µ micro=µ textohm=Ω
    pm=± mp=∓ times=× div=÷ leq=≤ le=≤ geq=≥ ge=≥ neq=≠ ne=≠ approx=≈ sim=∼ equiv=≡ propto=∝ infty=∞ circ=° prime=′
    textpm=± texttimes=× textdiv=÷ rightarrow=→ to=→ textrightarrow=→ leftarrow=← textleftarrow=← leftrightarrow=↔
    uparrow=↑ downarrow=↓ textuparrow=↑ textdownarrow=↓ in=∈ sum=∑ surd=√ partial=∂ Delta=Δ nabla=∇ ast=∗ star=⋆
    alpha=α beta=β gamma=γ delta=δ epsilon=ε varepsilon=ε zeta=ζ eta=η theta=θ vartheta=ϑ iota=ι kappa=κ lambda=λ mu=μ nu=ν
    xi=ξ pi=π rho=ρ sigma=σ varsigma=ς tau=τ upsilon=υ phi=φ varphi=φ chi=χ psi=ψ omega=ω
    Gamma=Γ Theta=Θ Lambda=Λ Xi=Ξ Pi=Π Sigma=Σ Upsilon=Υ Phi=Φ Psi=Ψ Omega=Ω
    textalpha=α textbeta=β textgamma=γ textdelta=δ textkappa=κ textlambda=λ textomega=ω textDelta=Δ
    protect= relax= ensuremath= newblock= allowbreak= ignorespaces= unskip= xspace= string= displaystyle= textstyle= left= right=
  `),
])

/** A space that stays even at the end: `\ `, `\,`, `\quad`. */
export const spaces = new Set([
  ' ',
  '\n',
  '\r',
  '\t',
  ',',
  ';',
  ':',
  '>',
  '\\',
  'quad',
  'qquad',
  'space',
  'newline',
  'thinspace',
  'enspace',
])

/** Commands about looks, whose argument is the text itself. */
export const looks = new Set(
  `emph textit textbf textsc texttt textrm textsf textsl textup textmd textnormal text mathrm mathit mathbf mathsf mathtt mathcal mathbb
   mathnormal operatorname bm boldsymbol it bf sc tt rm sf sl em itshape bfseries scshape upshape rmfamily sffamily ttfamily mdseries
   normalfont small footnotesize mbox hbox fbox enquote mkbibemph mkbibquote mkbibitalic mkbibbold url nolinkurl path uppercase
   MakeUppercase lowercase underline uline nohyphens foreignlanguage textcyrillic ce si SI selectlanguage`
    .trim()
    .split(/\s+/),
)

/** Commands whose argument is not printed. */
export const silent = new Set([
  'noopsort',
  'SortNoop',
  'sortnoop',
  'vphantom',
  'phantom',
  'hphantom',
  'label',
  'href',
  'selectlanguage',
  'foreignlanguage',
  'hspace',
  'vspace',
])

const superscripts = new Map(
  [...'0123456789+-−=()ni'].map((plain, index) => [plain, [...'⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁻⁼⁽⁾ⁿⁱ'][index]!]),
)
const subscripts = new Map([...'0123456789+-−=()'].map((plain, index) => [plain, [...'₀₁₂₃₄₅₆₇₈₉₊₋₋₌₍₎'][index]!]))

/** Raised or lowered digits as Unicode has them; anything else stays on the line. */
function shifted(text: string, table: ReadonlyMap<string, string>): string {
  const characters = [...text]
  return characters.length > 0 && characters.every(character => table.has(character))
    ? characters.map(character => table.get(character)).join('')
    : text
}
export const superscript = (text: string): string => shifted(text, superscripts)
export const subscript = (text: string): string => shifted(text, subscripts)
