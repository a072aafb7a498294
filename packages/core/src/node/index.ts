/** `@zhinan/core/node`: what touches the disk. */
export {findGuidelines, guidelineFileNames} from './find-guidelines.js'
export {PathUnreadable, type UnreadableReason, unreadableReason} from './path-unreadable.js'
export {type GuidelineFolder, pathInFolder, readGuidelineFolder, readImages} from './read-folder.js'
export {type FileToWrite, makeFolder, writeWhole} from './write-whole.js'
