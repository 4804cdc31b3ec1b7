/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ file: NonNullable<unknown>, line: NonNullable<unknown>, term: NonNullable<unknown>, attribute: NonNullable<unknown> }} Error_ProtectedInputs */

const en_error_protected = /** @type {(inputs: Error_ProtectedInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.file}:${i?.line}: ${i?.term} is a protected attribute (${i?.attribute}) and never makes a link.`)
};

const es_error_protected = /** @type {(inputs: Error_ProtectedInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.file}:${i?.line}: ${i?.term} es un atributo protegido (${i?.attribute}) y nunca hace un vínculo.`)
};

/**
* | output |
* | --- |
* | "{file}:{line}: {term} is a protected attribute ({attribute}) and never makes a link." |
*
* @param {Error_ProtectedInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const error_protected = /** @type {((inputs: Error_ProtectedInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Error_ProtectedInputs, { locale?: "en" | "es" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_error_protected(inputs)
	return en_error_protected(inputs)
});