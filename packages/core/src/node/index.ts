/** `@zhinan/core/node`: what touches the disk, and Node's network for the services. */
export {answerCacheFolder, diskAnswerCache} from './answer-cache.js'
export {findGuidelines, guidelineFileNames} from './find-guidelines.js'
export {PathUnreadable, type UnreadableReason, unreadableReason} from './path-unreadable.js'
export {readFileInside} from './read-file.js'
export {type GuidelineFolder, pathInFolder, readGuidelineFolder, readImages} from './read-folder.js'
export {nodeServiceHost} from './service-host.js'
export {type FileToWrite, makeFolder, writeWhole} from './write-whole.js'
