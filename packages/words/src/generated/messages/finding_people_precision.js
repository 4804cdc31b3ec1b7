/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ percent: NonNullable<unknown> }} Finding_People_PrecisionInputs */

const en_finding_people_precision = /** @type {(inputs: Finding_People_PrecisionInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Of the record pairs joined, about ${i?.percent} % are expected to be right (the model's own estimate, measured to be a little optimistic).`)
};

const es_finding_people_precision = /** @type {(inputs: Finding_People_PrecisionInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`De los pares de registros unidos se espera que sea correcto cerca del ${i?.percent} % (estimación del propio modelo, algo optimista según lo medido).`)
};

/**
* | output |
* | --- |
* | "Of the record pairs joined, about {percent} % are expected to be right (the model's own estimate, measured to be a little optimistic)." |
*
* @param {Finding_People_PrecisionInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const finding_people_precision = /** @type {((inputs: Finding_People_PrecisionInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Finding_People_PrecisionInputs, { locale?: "en" | "es" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_finding_people_precision(inputs)
	return en_finding_people_precision(inputs)
});