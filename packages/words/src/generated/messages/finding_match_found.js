/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ matches: NonNullable<unknown>, compared: NonNullable<unknown>, wrong: NonNullable<unknown> }} Finding_Match_FoundInputs */

const en_finding_match_found = /** @type {(inputs: Finding_Match_FoundInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.matches} matches from ${i?.compared} pairs compared; ${i?.wrong} of them are expected to be wrong.`)
};

const es_finding_match_found = /** @type {(inputs: Finding_Match_FoundInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.matches} coincidencias de ${i?.compared} pares comparados; se espera que ${i?.wrong} sean erróneas.`)
};

/**
* | output |
* | --- |
* | "{matches} matches from {compared} pairs compared; {wrong} of them are expected to be wrong." |
*
* @param {Finding_Match_FoundInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const finding_match_found = /** @type {((inputs: Finding_Match_FoundInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Finding_Match_FoundInputs, { locale?: "en" | "es" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_finding_match_found(inputs)
	return en_finding_match_found(inputs)
});