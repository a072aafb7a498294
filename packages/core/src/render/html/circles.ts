/** GRADE's circles as an inline drawing, the same size in every font: full circles carry a cross, empty ones are rings. */
import type {Element} from 'hast'
import {element} from './elements.js'

const size = 16

function circle(index: number, filled: boolean): Element[] {
  const middle = index * (size + 2) + size / 2
  const ring = element('circle', {
    cx: `${middle}`,
    cy: `${size / 2}`,
    r: `${size / 2 - 1.5}`,
    fill: 'none',
    stroke: 'currentColor',
    strokeWidth: '1.5',
  })
  const cross = element('path', {
    d: `M${middle - 6.5} ${size / 2}h13M${middle} ${size / 2 - 6.5}v13`,
    stroke: 'currentColor',
    strokeWidth: '1.5',
  })
  return filled ? [ring, cross] : [ring]
}

/** `alternative` is read out. Not more than ten circles: no scheme has them, and a broken one must not fill the page. */
export function circlesDrawing(filled: number, total: number, alternative: string): Element {
  const shown = Math.min(Math.max(total, 0), 10)
  const width = Math.max(shown * (size + 2) - 2, 1)
  return element(
    'svg',
    {
      className: ['circles'],
      role: 'img',
      ariaLabel: alternative,
      viewBox: `0 0 ${width} ${size}`,
      width,
      height: size,
      focusable: 'false',
    },
    Array.from({length: shown}, (_, index) => circle(index, index < filled)).flat(),
  )
}
