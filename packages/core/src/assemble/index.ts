/** The assemble stage: trees to a guideline. */
export {type AssembledGuideline, assembleGuideline, type GuidelineParts} from './assemble-guideline.js'
export {figurePaths} from './figure-paths.js'
export {imagePath, type PathFault} from './image-path.js'
