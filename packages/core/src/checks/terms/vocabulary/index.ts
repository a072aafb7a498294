/** The built-in vocabulary: entries by kind. */
import type {Kind} from '../concept.js'
import {organs, viscera} from './body.js'
import {populations, roles, routes, sexes, sides, times} from './care.js'
import {commonWords} from './common.js'
import {conditions} from './conditions.js'
import {drugClasses} from './drug-classes.js'
import {anaesthesiaDrugs} from './drugs/anaesthesia-and-pain.js'
import {cardiovascularDrugs} from './drugs/cardiovascular.js'
import {infectionDrugs} from './drugs/infection.js'
import {metabolismDrugs} from './drugs/metabolism-and-digestion.js'
import {nervousSystemDrugs} from './drugs/nervous-system.js'
import {oncologyDrugs} from './drugs/oncology-and-immunity.js'
import {substances} from './drugs/substances.js'
import {laboratory, opposites, procedures, scales} from './measures.js'
import {courses, research} from './methods.js'

export const vocabulary: readonly (readonly [kind: Kind, entries: string])[] = [
  ['drug', nervousSystemDrugs],
  ['drug', anaesthesiaDrugs],
  ['drug', cardiovascularDrugs],
  ['drug', infectionDrugs],
  ['drug', metabolismDrugs],
  ['drug', oncologyDrugs],
  ['drug', substances],
  ['drug-class', drugClasses],
  ['route', routes],
  ['side', sides],
  ['people', populations],
  ['people', sexes],
  ['organ-function', viscera],
  ['opposite', opposites],
  ['role', roles],
  ['time', times],
  ['organ', organs],
  ['condition', conditions],
  ['laboratory', laboratory],
  ['scale', scales],
  ['procedure', procedures],
  ['course', courses],
  ['research', research],
  ['common', commonWords],
]
