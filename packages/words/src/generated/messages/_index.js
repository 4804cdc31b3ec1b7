/* eslint-disable */
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
export * from './figure_unit_person.js'
export * from './finding_unknown.js'
export * from './step_nothing_changed.js'
export * from './web_title.js'