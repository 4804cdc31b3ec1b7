/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Web_ConflictsInputs */

const en_web_conflicts = /** @type {(inputs: Web_ConflictsInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`contradicts`)
};

const es_web_conflicts = /** @type {(inputs: Web_ConflictsInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`se contradice`)
};

/**
* | output |
* | --- |
* | "contradicts" |
*
* @param {Web_ConflictsInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const web_conflicts = /** @type {((inputs?: Web_ConflictsInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_ConflictsInputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_web_conflicts(inputs)
	return en_web_conflicts(inputs)
});