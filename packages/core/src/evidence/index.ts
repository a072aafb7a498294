/** Facts of a recommendation: evidence profiles, evidence-to-decision frameworks, good practice, votes. */
export {type FactsSource, type ReadFacts, readFacts} from './read-facts.js'
export {
  certaintyReasons,
  criterionCodes,
  degreeLevels,
  degreesOf,
  goodPracticeQuestions,
  importances,
  judgementsOf,
  loweringReasons,
  perspectives,
  startingCertainties,
  waived,
} from './vocabulary.js'
export {
  asPercent,
  type Excluded,
  excludedFromVote,
  type ReadVote,
  readVote,
  shareInFavour,
  type Vote,
  voteAttributes,
} from './votes.js'
