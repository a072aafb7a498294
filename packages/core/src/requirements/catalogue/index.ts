/** The built-in catalogue of requirement elements, area by area. */
import type {CatalogueElement} from '../element.js'
import {consentElements} from './consent.js'
import {researchConsentElements} from './consent-research.js'
import {ethicsElements} from './ethics.js'
import {facilityElements} from './facility.js'
import {monitoringElements} from './monitoring.js'
import {trainingElements} from './training.js'

export const catalogueElements: readonly CatalogueElement[] = [
  ...ethicsElements,
  ...consentElements,
  ...researchConsentElements,
  ...trainingElements,
  ...facilityElements,
  ...monitoringElements,
]
