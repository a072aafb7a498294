/**
 * Figures: images with a caption. An image written once in each language is one with two texts; two images, one with text in
 * each language, each belong to their edition.
 */
import type {Image, Nodes} from 'mdast'
import type {Bilingual} from '../model/content.js'
import type {Figure, FigureImage} from '../model/guideline.js'
import type {Language} from '../model/language.js'
import type {Place} from '../model/place.js'
import type {Assembly, Scope} from './assembly.js'
import {partColumns} from './columns.js'
import type {DirectiveFacts} from './directive.js'
import {blocksOf} from './flow.js'
import {safePath} from './image-path.js'
import {alternativeOf, bilingualText, languageOfText} from './image-text.js'
import {lacking} from './missing.js'
import type {Piece} from './piece.js'
import {placeOf} from './place.js'
import type {Columns} from './row.js'

/** A paragraph of nothing but images. */
function imagesOf(node: Nodes): readonly Image[] {
  if (node.type === 'languageBlock') {
    const inside = node.children.map(imagesOf)
    return inside.every(images => images.length > 0) ? inside.flat() : []
  }
  if (node.type !== 'paragraph') return []
  const images: Image[] = []
  for (const child of node.children) {
    if (child.type === 'image') images.push(child)
    else if (child.type !== 'break' && !(child.type === 'text' && child.value.trim() === '')) return []
  }
  return images
}

interface Written {
  readonly path: string
  readonly alternative: string | Bilingual
  /** Of the text, or of the file or language block that it stands in. */
  readonly language?: Language
  /** It stands in a language block, and is for that language whatever else there is. */
  readonly bound: boolean
  readonly place: Place
  readonly image: Image
}

function written(piece: Piece, scope: Scope): Written[] {
  const only = piece.only ?? scope.only
  return imagesOf(piece.node).map(image => {
    const alternative = alternativeOf(image)
    const bound = only ?? (piece.node.type === 'languageBlock' ? piece.node.language : undefined)
    const language =
      bound ?? (typeof alternative === 'string' ? (languageOfText(alternative) ?? piece.forced) : undefined)
    return {
      path: safePath(image.url),
      alternative,
      ...(language ? {language} : {}),
      bound: bound !== undefined,
      place: placeOf(image, piece.file),
      image,
    }
  })
}

const keyOf = (one: Written): string => `${one.path}\n${one.path === '' ? one.image.url : ''}`

/** The same image in both languages, joined; what is left stays as it is. */
function joinSame(images: readonly Written[], assembly: Assembly): Written[] {
  const joined: Written[] = []
  const waiting = new Map<string, number>()
  for (const one of images) {
    const before = waiting.get(keyOf(one))
    const first = before === undefined ? undefined : joined[before]
    const complements = first && first.place.file !== one.place.file ? true : first?.language !== one.language
    if (before === undefined || !first || !complements || first.bound !== one.bound) {
      waiting.set(keyOf(one), joined.length)
      joined.push(one)
      continue
    }
    waiting.delete(keyOf(one))
    const {language: _, ...both} = first
    if (typeof first.alternative !== 'string' || typeof one.alternative !== 'string') {
      joined[before] = {
        ...both,
        bound: false,
        alternative: typeof first.alternative === 'string' ? one.alternative : first.alternative,
      }
    } else if (first.alternative === one.alternative || one.alternative === '') {
      joined[before] = {...both, bound: false}
    } else {
      const isChinese = first.language === 'zh' || (first.language === undefined && one.language === 'en')
      const [zh, en] = isChinese ? [first.alternative, one.alternative] : [one.alternative, first.alternative]
      joined[before] = {...both, bound: false, alternative: bilingualText(zh, en, first.image)}
    }
  }
  return joined.filter(one => one.path !== '' || one.alternative !== '' || assembly.bilingual)
}

function modelImages(images: readonly Written[], assembly: Assembly, scope: Scope): FigureImage[] {
  const free = images.filter(one => !one.bound)
  const inSource = free.filter(one => one.language === assembly.source)
  const inOther = free.filter(one => one.language === assembly.other)
  const eachItsOwn = assembly.bilingual && inOther.length > 0 && inSource.length === inOther.length
  return images.map(({path, alternative, language, bound, place}) => {
    const own = language !== undefined && (bound || eachItsOwn)
    const text = languageOfText(alternative)
    if (!own && text && assembly.bilingual && !scope.quiet) {
      const missing = lacking(text, assembly)
      assembly.report({
        rule: 'untranslated',
        place,
        lang: missing,
        expected: missing,
        data: {blocks: 1},
        note: 'image-text',
      })
    }
    return {path, alternative, ...(own ? {language} : {}), place}
  })
}

export function figure(common: DirectiveFacts, columns: Columns, assembly: Assembly, scope: Scope): Figure {
  const {yes, no: caption} = partColumns(columns, node => imagesOf(node).length > 0)
  const images = [...yes.first, ...(yes.second ?? [])].flatMap(piece => written(piece, scope))
  return {
    type: 'figure',
    number: 0,
    ...common,
    images: modelImages(joinSame(images, assembly), assembly, scope),
    caption: blocksOf(caption, assembly, scope),
  }
}
