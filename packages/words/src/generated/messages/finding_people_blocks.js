/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ detail: NonNullable<unknown> }} Finding_People_BlocksInputs */

const en_finding_people_blocks = /** @type {(inputs: Finding_People_BlocksInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Some blocks stay too large even after splitting (${i?.detail}); their pairs are found by other rules or not at all.`)
};

const es_finding_people_blocks = /** @type {(inputs: Finding_People_BlocksInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Algunos bloques siguen siendo demasiado grandes tras dividirlos (${i?.detail}); sus pares se hallan por otras reglas o no se hallan.`)
};

/**
* | output |
* | --- |
* | "Some blocks stay too large even after splitting ({detail}); their pairs are found by other rules or not at all." |
*
* @param {Finding_People_BlocksInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const finding_people_blocks = /** @type {((inputs: Finding_People_BlocksInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Finding_People_BlocksInputs, { locale?: "en" | "es" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_finding_people_blocks(inputs)
	return en_finding_people_blocks(inputs)
});