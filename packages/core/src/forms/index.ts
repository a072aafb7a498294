/** Forms that a guideline's requirements give: consent, checklists, records. */
export {type BuiltForms, buildForms} from './build-forms.js'
export {type Form, type FormKind, formKinds} from './form.js'
export {type FormDocumentOptions, formDocument} from './form-document.js'
