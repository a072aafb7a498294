/**
 * CSL 1.0 knows one language, the document's: a Chinese style of one layout prints 等 and 版 in English entries too, and one without a
 * locale prints et al. in Chinese ones. Such a style gets a second layout for the other language, as CSL-M has it.
 *
 *   <layout>…</layout>   →   <layout locale="en">…</layout><layout>…</layout>
 */
import type {Language} from '@zhinan/core'
import {childNamed, elementsOf, isElement, type XmlElement, type XmlNode} from '../xml/element.js'

/** The language that the style needs a layout for: none if it names English as its own, has layouts for languages, or prints in English. */
export function missingLayout(style: XmlElement, edition: Language): Language | undefined {
  const bibliography = childNamed(style, 'bibliography')
  const layouts = bibliography ? elementsOf(bibliography).filter(({name}) => name === 'layout') : []
  if (layouts.length !== 1 || layouts[0]?.attrs.locale !== undefined) return undefined
  const locale = style.attrs['default-locale']
  if (locale === undefined) return edition === 'zh' ? 'zh' : undefined
  return /^zh\b/i.test(locale) ? 'en' : undefined
}

const suffix = ' (entry language)'

/** The macros are doubled: the engine puts a language's form of dates into a macro the first time it meets it. */
export function withLayoutFor(style: XmlElement, language: Language): XmlElement {
  const doubled = (element: XmlElement): XmlElement => ({
    name: element.name,
    attrs: {...element.attrs, ...(element.attrs.macro !== undefined && {macro: element.attrs.macro + suffix})},
    children: element.children.map(child => (isElement(child) ? doubled(child) : child)),
  })
  return {
    ...style,
    children: style.children.flatMap((child): readonly XmlNode[] => {
      if (!isElement(child)) return [child]
      if (child.name === 'macro') {
        const copy = doubled(child)
        return [child, {...copy, attrs: {...copy.attrs, name: (child.attrs.name ?? '') + suffix}}]
      }
      if (child.name !== 'bibliography') return [child]
      const children = child.children.flatMap((part): readonly XmlNode[] => {
        if (!isElement(part) || part.name !== 'layout') return [part]
        const layout = doubled(part)
        return [{...layout, attrs: {...layout.attrs, locale: language}}, part]
      })
      return [{...child, children}]
    }),
  }
}

/**
 * The words of the second layout: in a Chinese style English ones, with dates in figures as the style's own language has them; in another
 * one English ones, save 等.
 */
export function entryLocale(language: Language, english: XmlElement, chinese: XmlElement): XmlElement {
  const taken = (element: XmlElement): boolean =>
    language === 'en'
      ? element.name === 'date' && element.attrs.form === 'numeric'
      : element.name === 'term' && /^(?:et-al|and others)$/.test(element.attrs.name ?? '')
  const replaced = (element: XmlElement, from: XmlElement | undefined): XmlElement => ({
    ...element,
    children: [
      ...element.children.flatMap((child): readonly XmlNode[] => {
        if (!isElement(child)) return [child]
        if (child.name === 'terms') return [replaced(child, from && childNamed(from, 'terms'))]
        return taken(child) ? [] : [child]
      }),
      ...(from ? elementsOf(from).filter(taken) : []),
    ],
  })
  return replaced(english, chinese)
}
