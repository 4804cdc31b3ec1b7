/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ rows: NonNullable<unknown>, matches: NonNullable<unknown>, threshold: NonNullable<unknown>, unreadable: NonNullable<unknown> }} Finding_Names_ComparedInputs */

const en_finding_names_compared = /** @type {(inputs: Finding_Names_ComparedInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.rows} rows compared, ${i?.matches} agree at ${i?.threshold} or more, ${i?.unreadable} could not be read.`)
};

const es_finding_names_compared = /** @type {(inputs: Finding_Names_ComparedInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.rows} filas comparadas, ${i?.matches} coinciden con ${i?.threshold} o más, ${i?.unreadable} no se pudieron leer.`)
};

/**
* | output |
* | --- |
* | "{rows} rows compared, {matches} agree at {threshold} or more, {unreadable} could not be read." |
*
* @param {Finding_Names_ComparedInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const finding_names_compared = /** @type {((inputs: Finding_Names_ComparedInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Finding_Names_ComparedInputs, { locale?: "en" | "es" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_finding_names_compared(inputs)
	return en_finding_names_compared(inputs)
});