/** Words by which English guidelines recommend, and where the same words do not: `patients who may`, `as recommended by`, `may cause`. */
import {wordFinder} from '../phrases.js'
import {modal, order, type Reading, silent, verb} from './verdict.js'

const all = (words: string, reading: Reading): (readonly [string, Reading])[] =>
  words
    .trim()
    .split(/\s*,\s*/)
    .map(word => [word, reading] as const)

/** `recommend that it not be used`, `suggest avoiding`: the object is denied, which may be labelled either way. */
const deniesObject = (after: string): boolean =>
  /^(?: that)?(?: [\w'’-]+){0,16}? (?:not|no|never|avoid\w*|stop\w*|discontinu\w*|withh?old\w*|refrain\w*|neither|rather than|instead of)\b/.test(
    after.split(/[.;]/)[0] ?? '',
  )
const object = (after: string) => (deniesObject(after) ? undefined : 'for')

/** `no drug should`, `nor may it`; `no more than three should` denies nothing. */
const denied = (before: string): boolean =>
  /(?:(?:^|[.;:,(] ?|, (?:and|but|or) |\n|\b(?:that|when|where|until|so|days?|hours?|weeks?|months?|years?) )(?:no(?! (?:more|less|fewer|later|longer))|none)|\b(?:neither|nor|never)) (?:[\w'’-]+ ){0,8}$/i.test(
    before,
  )

/** A clause that tells whom or when: `who may`, `if it should`. */
const inClause = (before: string): boolean =>
  /\b(?:who|whom|whose|which|[Ii]f|[Ww]hether|[Uu]nless|[Ww]hen|[Ww]here|as|[Ww]hat|how)(?: (?!(?:is|are|was|were|has|have|had|do|does) )[\w'’-]+){0,3} $|\bthat $/.test(
    before,
  )
/** `the evidence suggests` is no recommendation. */
const recommender =
  /\b(?:[Ww]e|panel|group|committee|guidelines?|consensus|experts?|[A-Z]{2,}[A-Za-z]*|society|association|college|statement|force|organi[sz]ation|college|therefore|also|generally|usually|normally|conditionally|strongly|do|but|and|would|is|are|be|been|not) $/

const recommend: Reading = (before, after) => {
  const weak = /\b(?:conditionally|weakly) $/i.test(before) || /\b(?:conditionally|weakly) (?:is|are) $/i.test(before)
  const strength = weak ? 'conditional' : 'strong'
  if (/\b(?:neither|nor) [^.;]{0,80}$/i.test(before)) return verb(strength, 'against')()
  if (/^ (?:strongly )?against\b/.test(after) || /\bnot (?:\w+ly )?$/i.test(before) || /\bno longer $/i.test(before)) {
    return /\bnot (?:routinely|generally|usually|normally) $/i.test(before)
      ? verb(undefined, 'against')()
      : verb(strength, 'against')()
  }
  return verb(strength, object(after))()
}

/** `the recommended dose` is no recommendation, `warfarin is recommended` is one. */
const recommended: Reading = (before, after) => {
  if (
    /^ (?:dos\w+|amount|limits?|daily|maximum|minimum|range|intake|levels?|intervals?|regimens?|starting|initial|maintenance|by|in the|schedule|course|duration|human|total|use)\b/.test(
      after,
    ) &&
    !/\b(?:is|are|be|not) $/i.test(before)
  )
    return undefined
  if (/\b(?:as|than|when|where|if|previously|usually|already|otherwise|that|the only|unless|currently) $/i.test(before))
    return undefined
  if (
    /\b(?:is|are|be|been|not|was|were|also|strongly|routinely|therefore|generally|conditionally|weakly|longer|never|\w+ly) $/i.test(
      before,
    )
  )
    return recommend(before, after)
  if (/\b(?:the|a|an|any|all|of|only) $/i.test(before))
    return /^ (?:first|option|choice|treatment|strategy|approach)/.test(after) ? verb('strong', 'for')() : undefined
  return undefined
}

const suggest: Reading = (before, after) => {
  if (!recommender.test(before)) return undefined
  // `with no contraindication, we suggest` denies nothing of what is suggested.
  const ownSubject = /\bwe (?:\w+ly )?$/i.test(before)
  if (
    ownSubject
      ? /\b(?:neither|nor) (?:do |would |can )?we (?:\w+ly )?$/i.test(before)
      : /\b(?:neither|nor|no) [^.;,]{0,80}$/i.test(before)
  )
    return verb('conditional', 'against')()
  const against = /^ against\b/.test(after) || /\bnot (?:\w+ly )?$/i.test(before)
  return verb('conditional', against ? 'against' : object(after))()
}
const suggested: Reading = (before, after) => {
  if (/\b(?:as|than|previously|that|where|if) $/i.test(before)) return undefined
  if (!/\b(?:is|are|be|been|not|generally|also|\w+ly) $/i.test(before)) return undefined
  return suggest(before, after)
}

const hedge =
  /^(?: be)? (?:generally|usually|normally|ordinarily|probably|preferably|ideally|routinely|as a rule|in general|at least)\b/

const should: Reading = (before, after) => readShould(before, after, true)
/** `must be considered` leaves less room than `should be considered`. */
const must: Reading = (before, after) => readShould(before, after, false)

const readShould = (before: string, after: string, softens: boolean) => {
  if (/^ (?:\w+ly )?[a-z]+ (?:no(?! (?:more|less|fewer|later|longer))|nothing|neither)\b/.test(after))
    return modal('strong', 'against')()
  if (
    /\b(?:if|whether|that|who|which|when|where|how|what|why|lest|unless|as) (?:[\w'’-]+ ){0,2}$/i.test(before) &&
    !/\b(?:recommends?|suggests?) that [^.]*$/i.test(before)
  )
    return undefined
  const negated = /^ (?:\w+ ){0,2}(?:not|never|neither|no longer)\b/.test(after) || denied(before)
  const follows = /\bnor (?:[\w'’-]+ ){0,4}$/i.test(before)
  const hedged =
    follows ||
    hedge.test(after) ||
    /^ not (?:be )?(?:generally|usually|normally|ordinarily|routinely|first|necessarily|\w+ routinely)\b/.test(after) ||
    /\b(?:generally|usually|normally|probably|ideally|preferably|in general,?|as a rule,?) (?:[\w'’-]+ ){0,8}$/i.test(
      before,
    )
  if (negated)
    return /^ (?:also )?(?:generally|usually|probably|normally) not\b/.test(after)
      ? modal('conditional', 'against')()
      : modal(hedged ? undefined : 'strong', 'against')()
  if (softens && /^ (?:\w+ly )?(?:be )?(?:\w+ly )?consider/.test(after)) return modal(undefined, 'for')()
  if (/^(?: [\w'’-]+){0,4} only\b/.test(after) || /\bonly (?:[\w'’-]+ ){0,4}$/i.test(before))
    return modal(undefined, undefined)()
  return modal(
    hedged ? undefined : 'strong',
    /^(?: [\w'’-]+){0,3} (?:avoid|stop|discontinu|withh|contraindicat|prohibit|restrict|limit|refrain|postpon|defer)/.test(
      after,
    )
      ? undefined
      : 'for',
  )()
}

/** Verbs of what may happen rather than of what may be done. */
const happening =
  /^ (?:also |still |even |then |well |\w+ly )?(?:be )?(?:cause|occur|have|lead|result|increase|reduce|decrease|increases|improv|worsen|develop|experienc|affect|contribut|aris|appear|requir|need|indicat|suggest|mask|precipitat|benefit|due|associated|life|related|at (?!once)|more|less|present|necessary|difficult|seen|possible|persist|impair|delay|prolong |prolong\b|raise\b|lower\b|bring|harm|die|becom|feel|inhibit|enhanc|induc|trigger|produc|provok|aggravat|exacerbat|interfer|interact|show|last|reach|exceed|vary|differ|help|fail|fatal|severe|serious|a |an |the |in |too|so|as |likely|unable|able|underestimat|overestimat|reflect|know|want|wish|like|find|notice|take (?:up to|several|longer)|come|go|rise|fall|drop|endanger|threaten|lose|suffer|relapse|recur|bleed|deteriorat|potentiat|alter|change|accumulat|displac|elevat|involve|depend|resemble|mimic|represent|account|permit|inaccurat|incomplet|insuffic|unreliab|mislead|unclear|unsafe|ineffect|inadequa|outweigh|exist|arise|continu|remain)/

/** `patients may have a blood count`, `the dose may be reduced`, against `patients may have side effects`. */
const isDone = (before: string, after: string): boolean =>
  /^ have (?:[\w-]+ ){0,7}(?:tests?|tested|scans?|examination|assessment|checks?|checked|reviewe?d?|biops\w+|screening|anaesthe\w*|counts?|measured|authori\w+|\w+scop\w+|physician|of the following|monitored|vaccin\w*)\b/.test(
    after,
  ) ||
  /^ be (?:triggered|seen to|the (?:first|preferred|treatment|drug|method|option)\b)/.test(after) ||
  (/^ continue\b/.test(after) &&
    /\b(?:treatment|therapy|prophylaxis|anticoagulation|they|patients|women|it) $/.test(before)) ||
  (/^ be (?:\w+ly )?(?:increased|reduced|decreased|raised|lowered|shortened|extended|prolonged)\b/.test(after) &&
    /\b(?:dos\w+|frequency|rate|interval|amount|volume|treatment|duration|charge|infusion|it)\b[^.;]{0,40}$/i.test(
      before,
    ))

const may: Reading = (before, after) => {
  if (inClause(before)) return undefined
  if (denied(before)) return modal(undefined, 'against')()
  if (/^ (?:\w+ )?not\b/.test(after))
    return happening.test(after.replace(/^ (?:\w+ )?not/, '')) ? undefined : modal('strong', 'against')()
  if (happening.test(after) && !isDone(before, after)) return undefined
  if (/^(?: [\w'’-]+){0,4} only\b/.test(after) || /\bonly (?:[\w'’-]+ ){0,4}$/i.test(before))
    return modal(undefined, 'for')()
  if (/^ be (?:reasonable|appropriate|helpful|useful|justified)/.test(after)) return modal('conditional', 'for')()
  return modal('conditional', /\b(?:avoid|stop|discontinu|withh|omit)/.test(after.slice(0, 40)) ? undefined : 'for')()
}

const isBefore = /\b(?:is|are|be|was|were|remains?|seems?|considered|also|\w+ly) $/i
const adjective =
  (strength: 'strong' | 'conditional' | undefined, direction: 'for' | 'against'): Reading =>
  (before, after) => {
    if (/^ not to\b/.test(after)) return modal(strength, direction === 'for' ? 'against' : undefined)()
    if (/\b(?:probably|generally|usually) not (?:be )?$/i.test(before))
      return modal('conditional', direction === 'for' ? 'against' : undefined)()
    if (/\bnot (?:\w+ly |be )?$/i.test(before)) return modal(strength, direction === 'for' ? 'against' : undefined)()
    if (!isBefore.test(before) || /\b(?:if|when|where|unless|as) (?:[\w'’-]+ ){0,5}$/i.test(before)) return undefined
    return modal(strength, direction)()
  }

const doNot: Reading = before =>
  /(?:^|[.;:,(\n] ?|\band |\bbut |\bplease |\*)$/i.test(before) ? order('strong', 'against')() : undefined

/** An order: at the beginning of a sentence or clause. */
const ordered =
  (reading: Reading): Reading =>
  (before, after) =>
    /(?:^|[.;:,\n] ?|\band |\bbut |\*)$/.test(before) ? reading(before, after) : undefined

const readings = new Map<string, Reading>([
  ...all('recommend, recommends', recommend),
  ...all('recommended', recommended),
  ...all('suggest, suggests, propose', suggest),
  ...all('suggested', suggested),
  ...all('advise, advises, advised', silent),
  ...all('should, ought to', should),
  ...all('must, shall', must),
  ...all('mandatory, obligatory', adjective('strong', 'for')),
  ...all('warranted, advisable, justified, appropriate', adjective(undefined, 'for')),
  ...all('may, might, could', may),
  ...all('can', (before, after) =>
    /^ be (?:considered|used|offered|given|tried|added|started|increased|administered|prescribed)\b/.test(after)
      ? may(before, after)
      : undefined,
  ),
  ...all("need not, needn't", modal('conditional', 'against')),
  ...all(
    'probably need not, probably do not need, probably does not need, generally do not need, do not generally need, does not generally need',
    modal('conditional', 'against'),
  ),
  ...all('do not', doNot),
  ...all('never', ordered(order('strong', 'against'))),
  ...all('avoid', ordered(order(undefined, 'against'))),
  ...all('consider', ordered(order('conditional', 'for'))),
  ...all('considering', silent),
  ...all('reasonable', (before, after) =>
    /\bnot $/i.test(before) || !isBefore.test(before)
      ? undefined
      : modal('conditional', /^ (?:not|never) to\b/.test(after) ? 'against' : 'for')(),
  ),
  ...all('an option, optional, acceptable', before =>
    isBefore.test(before) ? modal('conditional', 'for')() : undefined,
  ),
  ...all('indicated', adjective('strong', 'for')),
  ...all('contraindicated', before =>
    /(?:^|[.;\n] ?)$/.test(before) ? modal('strong', 'against')() : adjective('strong', 'against')(before, ''),
  ),
  ...all('prohibited, forbidden', adjective('strong', 'against')),
  ...all('inadvisable', modal(undefined, 'against')),
])

export const englishReadings = wordFinder(readings)
