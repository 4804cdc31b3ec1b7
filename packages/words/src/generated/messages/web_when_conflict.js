/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Web_When_ConflictInputs */

const en_web_when_conflict = /** @type {(inputs: Web_When_ConflictInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`sources disagree`)
};

const es_web_when_conflict = /** @type {(inputs: Web_When_ConflictInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`las fuentes discrepan`)
};

/**
* | output |
* | --- |
* | "sources disagree" |
*
* @param {Web_When_ConflictInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const web_when_conflict = /** @type {((inputs?: Web_When_ConflictInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_When_ConflictInputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_web_when_conflict(inputs)
	return en_web_when_conflict(inputs)
});