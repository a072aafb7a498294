/** The head of the page, contents, recommendations, boxes, notices, marks. */
export const boxes = `
.masthead { padding-top: clamp(1.5rem, 5vw, 3.2rem); }
.title-line { margin: 0 0 0.55em; font-size: 0.92rem; line-height: 1.65; color: var(--soft); }
.title-column { color: var(--accent); font-weight: 600; font-size: 0.92rem; letter-spacing: 0.06em; border-top: 0.22rem solid var(--accent); padding-top: 0.7em; margin-bottom: 1.5em; }
.title-title { font-size: clamp(1.55rem, 1.1rem + 2.2vw, 2.3rem); line-height: 1.32; color: var(--ink); margin: 0 0 0.75em; font-weight: 700; letter-spacing: 0; }
.title-title.title-both > span { display: block; }
.title-title.title-both > span + span { font-size: 0.74em; font-weight: 600; margin-top: 0.45em; }
.title-authors { font-size: 1.02rem; color: var(--ink); }
.title-both > span + span { margin-inline-start: 0.6em; }
.title-title.title-both > span + span { margin-inline-start: 0; }
.masthead > :last-child { padding-bottom: 1.3em; border-bottom: 0.05rem solid var(--rule); margin-bottom: 0; }
.contents { margin: 2rem 0; padding: 1.1rem 1.3rem 1.2rem; background: var(--wash); font-size: 0.92rem; }
.contents h2 { font-size: 0.95rem; margin: 0 0 0.5em; border: 0; padding: 0; letter-spacing: 0.04em; }
.contents ol { list-style: none; padding: 0; margin: 0; }
.contents ol ol { padding-inline-start: 1.1em; }
.contents li { margin: 0; line-height: 1.45; }
.contents a { text-decoration: none; display: inline-block; padding-block: 0.28em; }
.contents a:hover { text-decoration: underline; }
.contents a > span + span { color: var(--soft); margin-inline-start: 0.35em; }
.notice { border-inline-start: 0.3rem solid var(--practice); background: var(--practice-wash); padding: 0.75rem 1.1rem; margin: 0 0 0.8rem; font-size: 0.94rem; }
.notice p { margin: 0; text-indent: 0; }
.notice p + p { margin-top: 0.15em; }
.notice .side > :last-child { margin-bottom: 0.1em; }
.notice-errors, .notice-withdrawn { border-color: var(--alarm); background: var(--alarm-wash); }
.notice-draft { border-color: var(--warn); background: var(--warn-wash); }
.mark { font-size: 0.88rem; line-height: 1.5; padding: 0.45em 0.8em; margin: 1em 0 0.6em; border: 0.08rem solid; border-inline-start-width: 0.35rem; text-indent: 0; break-after: avoid; }
.mark-error { color: var(--alarm); background: var(--alarm-wash); }
.mark-warning { color: var(--warn); background: var(--warn-wash); }
.notice .mark { margin: 0.4em 0 0; background: var(--paper); }
.mark code { opacity: 1; font-size: 0.85em; }
.untranslated { border-inline-start: 0.2rem dotted var(--warn); padding-inline-start: 0.9em; margin: 0 0 0.85em; }
.untranslated-note { font-size: 0.8rem; color: var(--warn); margin: 0 0 0.2em; text-indent: 0; }
span.untranslated-note { font-weight: 500; margin-inline-start: 0.4em; }
.edition-zh .untranslated p, .edition-zh li p, .edition-zh dd p, .edition-zh figure p, .edition-zh blockquote p { text-indent: 0; }
.box { margin: 1.8em 0; padding: 1.1rem 1.3rem 0.5rem; border: 0.06rem solid var(--rule); border-top: 0.2rem solid var(--accent); }
.box-title { margin: 0 0 0.6em; padding: 0; border: 0; font-size: 1.08rem; color: var(--accent); }
.box-abstract { background: var(--wash); border: 0; border-top: 0.2rem solid var(--accent); font-size: 0.97rem; }
.box-summary { background: var(--good-wash); border-color: var(--good); border-width: 0.2rem 0 0; }
.box-note { border-top-width: 0.06rem; border-color: var(--rule); border-inline-start: 0.25rem solid var(--practice); font-size: 0.95rem; }
.box-note .box-title { font-size: 0.95rem; color: var(--practice); }
.question { margin: 1.5em 0; padding-inline-start: 1.1rem; border-inline-start: 0.25rem solid var(--practice); }
.question-label { margin: 0 0 0.35em; font-size: 1.02rem; color: var(--practice); border: 0; padding: 0; }
.question-title, .recommendation-title { margin-inline-start: 0.4em; color: var(--ink); }
.recommendation { --tone: var(--practice); --ground: var(--practice-wash); margin: 1.9em 0; border: 0.09rem solid var(--tone); background: var(--paper); }
.recommendation[data-strength="strong"] { --tone: var(--good); --ground: var(--good-wash); }
.recommendation:is([data-strength="conditional"], [data-strength="weak"]) { --tone: var(--weak); --ground: var(--weak-wash); }
.recommendation[data-direction="against"] { --tone: var(--against); --ground: var(--against-wash); }
.recommendation > header { background: var(--ground); padding: 0.75rem 1.2rem; border-bottom: 0.09rem solid var(--tone); break-after: avoid; }
.recommendation-label { margin: 0; padding: 0; border: 0; font-size: 1.08rem; color: var(--tone); }
.rating { display: flex; flex-wrap: wrap; gap: 0.25rem 1.6rem; margin: 0.35rem 0 0; font-size: 0.9rem; line-height: 1.6; }
.badge { display: flex; flex-wrap: wrap; gap: 0 0.55em; }
.badge dt { color: var(--soft); }
.badge dt > span + span, .badge dd > span + span { margin-inline-start: 0.35em; }
.badge dd { margin: 0; line-height: inherit; font-weight: 650; color: var(--ink); }
.badge-question dd { font-weight: 500; }
.badge .circles { margin-inline-end: 0.2em; color: var(--tone); }
.symbol { display: inline-block; min-width: 1.35em; text-align: center; border: 0.08em solid var(--tone); color: var(--tone); border-radius: 0.2em; line-height: 1.25; font-size: 0.9em; }
.statement { padding: 0.95rem 1.2rem 0.3rem; font-size: 1.06rem; }
.part { padding: 0.15rem 1.2rem 0.3rem; font-size: 0.96rem; }
.part-title { font-size: 0.95rem; margin: 0.5em 0 0.35em; color: var(--tone); border: 0; padding: 0; }
.part + .part { border-top: 0.05rem solid var(--rule); }
.recommendation > :last-child { padding-bottom: 0.5rem; }
.requirement { margin: 1.2em 0; padding-inline-start: 0.9rem; border-inline-start: 0.15rem solid var(--practice); }
.requirement-label { margin: 0 0 0.35em; break-after: avoid; color: var(--practice); }
.requirement-title { font-weight: 600; color: var(--ink); margin-inline-start: 0.4em; }
.requirement .rating { font-size: 0.85rem; }
`
