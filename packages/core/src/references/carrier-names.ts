/** What libraries call the carriers of GB/T 7714 (A.2). */
import {type Carrier, carriers} from '../model/reference.js'

const names: ReadonlyMap<string, Carrier> = new Map<string, Carrier>([
  ...carriers.map((carrier): [string, Carrier] => [carrier.toLowerCase(), carrier]),
  ...['magnetic tape', '磁带'].map((name): [string, Carrier] => [name, 'MT']),
  ...['disk', 'diskette', '磁盘'].map((name): [string, Carrier] => [name, 'DK']),
  ...['cd-rom', 'cdrom', 'dvd', 'dvd-rom', '光盘'].map((name): [string, Carrier] => [name, 'CD']),
  ...['online', 'internet', 'electronic', 'electronic resource', 'eresource', '联机网络', '网络', '在线'].map(
    (name): [string, Carrier] => [name, 'OL'],
  ),
  ...['microform', 'microfilm', 'microfiche', '缩微', '缩微胶片', '缩微品'].map((name): [string, Carrier] => [
    name,
    'MM',
  ]),
])

/** `OL`, `J/OL`, `[EB/OL]`, `CD-ROM`, `光盘` → the code; undefined for print and for what is not known. */
export const carrierNamed = (name: string): Carrier | undefined =>
  names.get(
    name
      .trim()
      .replace(/^\[|\]$/g, '')
      .replace(/^[A-Z]{1,2}\//, '')
      .toLowerCase(),
  )
