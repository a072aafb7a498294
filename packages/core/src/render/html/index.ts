/** The HTML editions. */
export {documentToHtml, type HtmlOptions, renderHtml} from './render-html.js'
