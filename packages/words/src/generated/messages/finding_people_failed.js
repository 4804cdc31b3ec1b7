/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ detail: NonNullable<unknown> }} Finding_People_FailedInputs */

const en_finding_people_failed = /** @type {(inputs: Finding_People_FailedInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`The model failed on this file (${i?.detail}): nothing was joined.`)
};

const es_finding_people_failed = /** @type {(inputs: Finding_People_FailedInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`El modelo falló con este archivo (${i?.detail}): no se unió nada.`)
};

/**
* | output |
* | --- |
* | "The model failed on this file ({detail}): nothing was joined." |
*
* @param {Finding_People_FailedInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const finding_people_failed = /** @type {((inputs: Finding_People_FailedInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Finding_People_FailedInputs, { locale?: "en" | "es" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_finding_people_failed(inputs)
	return en_finding_people_failed(inputs)
});