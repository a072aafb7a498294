/** Facts of a recommendation: evidence profiles and evidence-to-decision frameworks. */
export {type FactsSource, type ReadFacts, readFacts} from './read-facts.js'
export {certaintyReasons, criterionCodes, importances, judgementsOf} from './vocabulary.js'
