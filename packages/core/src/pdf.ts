/** `@zhinan/core/pdf`: the editions as PDF. Needs Node and the optional packages (typesetter and fonts); says so where they are missing. */
export {type Coverage, fontCoverage} from './render/pdf/coverage.js'
export {missingGlyphs} from './render/pdf/missing-glyphs.js'
export {type DocumentPdf, type DocumentPdfOptions, renderDocument} from './render/pdf/render-document.js'
export {type PdfOptions, type PdfResult, renderPdf, renderPdfs} from './render/pdf/render-pdf.js'
export type {Typesetter, TypesettingJob, TypesettingProblem, TypesettingResult} from './render/pdf/typesetter.js'
export {createTypstTypesetter} from './render/pdf/typst-typesetter.js'
export {checklistToPdf, type FilledWithPages, fillChecklistWithPages} from './reporting/with-pages.js'
