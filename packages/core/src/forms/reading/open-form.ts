/** Bytes → a PDF that can be looked into, or why not. */
import {ParseSpeeds, PDFDict, PDFDocument} from 'pdf-lib'
import {type ByteFault, inspectBytes} from './inspect-bytes.js'

export type OpenedForm =
  | {readonly pdf: PDFDocument; readonly fault?: never}
  | {readonly fault: ByteFault | 'encrypted'; readonly pdf?: never}

const settings = {parseSpeed: ParseSpeeds.Fastest, updateMetadata: false, preserveXFA: true} as const

/**
 * A file that can be opened without a password (one that only forbids changes) is read. Whatever the parser makes of damaged bytes, be it an
 * exception or a stack run full, the file is broken.
 */
export async function openForm(bytes: Uint8Array, password: string): Promise<OpenedForm> {
  const fault = inspectBytes(bytes)
  if (fault) return {fault}
  try {
    const pdf = await PDFDocument.load(bytes, {...settings, ignoreEncryption: true})
    if (pdf.isEncrypted) return await decrypted(bytes, password)
    return pdf.catalog instanceof PDFDict ? {pdf} : {fault: 'broken'}
  } catch {
    return {fault: 'broken'}
  }
}

async function decrypted(bytes: Uint8Array, password: string): Promise<OpenedForm> {
  try {
    const pdf = await PDFDocument.load(bytes, {...settings, password})
    return pdf.catalog instanceof PDFDict ? {pdf} : {fault: 'encrypted'}
  } catch {
    return {fault: 'encrypted'}
  }
}
