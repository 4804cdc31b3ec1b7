/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ records: NonNullable<unknown> }} Finding_People_SmallInputs */

const en_finding_people_small = /** @type {(inputs: Finding_People_SmallInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Only ${i?.records} records: too few to learn from with confidence. Look at every person before use.`)
};

const es_finding_people_small = /** @type {(inputs: Finding_People_SmallInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Solo ${i?.records} registros: demasiado pocos para aprender con confianza. Revise cada persona antes de usarla.`)
};

/**
* | output |
* | --- |
* | "Only {records} records: too few to learn from with confidence. Look at every person before use." |
*
* @param {Finding_People_SmallInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const finding_people_small = /** @type {((inputs: Finding_People_SmallInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Finding_People_SmallInputs, { locale?: "en" | "es" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_finding_people_small(inputs)
	return en_finding_people_small(inputs)
});