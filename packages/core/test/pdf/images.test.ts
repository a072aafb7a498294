import {describe, expect, it} from 'vitest'
import {coverageOf} from '../../src/render/pdf/coverage.js'
import {imageFormat, prepareImages} from '../../src/render/pdf/images.js'

const letters = coverageOf([
  [0x20, 0x7e],
  [0x4e00, 0x9fff],
])
const bytes = (text: string): Uint8Array => new TextEncoder().encode(text)
const png = (width: number, height: number): Uint8Array => {
  const header = new Uint8Array(40)
  header.set([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])
  new DataView(header.buffer).setUint32(16, width)
  new DataView(header.buffer).setUint32(20, height)
  return header
}
const svgOf = (source: string): string => {
  const {files} = prepareImages(['a'], new Map([['a', bytes(source)]]), letters)
  return new TextDecoder().decode([...files.values()][0])
}

describe('images', () => {
  it.each([
    [png(1, 1), 'png'],
    [new Uint8Array([0xff, 0xd8, 0xff, 0xe0]), 'jpg'],
    [bytes('GIF89a'), 'gif'],
    [bytes('RIFF1234WEBP'), 'webp'],
    [bytes('<?xml version="1.0"?>\n<!-- x -->\n<svg xmlns="…"/>'), 'svg'],
    [bytes('<html><svg/></html>'), undefined],
    [bytes('%PDF-1.7'), undefined],
    [new Uint8Array(), undefined],
  ])('are told by content', (content, format) => expect(imageFormat(content)).toBe(format))

  it('bear names that hold nothing of their paths, whatever the path', () => {
    const paths = ['../../etc/passwd', '图/a.png', 'document.json', 'main.typ']
    const {names} = prepareImages(paths, new Map(paths.map(path => [path, png(1, 1)])), letters)
    expect([...names.values()]).toEqual(['image-1.png', 'image-2.png', 'image-3.png', 'image-4.png'])
  })

  it('are refused if they would unpack to gigabytes, are absent or unknown', () => {
    const images = new Map([
      ['bomb', png(100_000, 100_000)],
      ['text', bytes('hello')],
    ])
    expect(prepareImages(['bomb', 'text', 'absent'], images, letters).names.size).toBe(0)
  })

  it.each([
    '<svg><image href="file:///etc/passwd"/></svg>',
    '<svg><image xlink:href="http://example.org/x.png" width="1"></image></svg>',
    "<svg><image href='../main.typ'/></svg>",
    '<svg><script>alert(1)</script></svg>',
    '<svg><style>@import url(x); text{font-family:"DejaVu Sans", serif; fill:red}</style></svg>',
    '<svg><text font-family="DejaVu Sans" style="font-family: Arial; x: y">a</text></svg>',
    '<svg><foreignObject><b>x</b></foreignObject></svg>',
  ])('as SVG reach for no file, font or script: %s', source => {
    const tamed = svgOf(source)
    expect(tamed).toContain('font-family="Noto Sans SC"')
    expect(tamed.replace('font-family="Noto Sans SC"', '')).not.toMatch(
      /file:|http:|main\.typ|script|import|DejaVu|Arial|foreign/u,
    )
  })

  it('as SVG show a substitute for letters that the face lacks', () => {
    expect(svgOf('<svg><title>a &amp; b</title><text>受体 😀 &#x1F600; &#128512; &#60;</text></svg>')).toContain(
      '<title>a &amp; b</title><text>受体 〓 〓 〓 &#60;</text>',
    )
  })

  it('as SVG with entities are refused', () => {
    expect(prepareImages(['a'], new Map([['a', bytes('<svg><!ENTITY a "b"></svg>')]]), letters).names.size).toBe(0)
  })
})
