/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ value: NonNullable<unknown> }} Error_No_StateInputs */

const en_error_no_state = /** @type {(inputs: Error_No_StateInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.value} is no state that has a definition.`)
};

const es_error_no_state = /** @type {(inputs: Error_No_StateInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.value} no es un estado definido.`)
};

/**
* | output |
* | --- |
* | "{value} is no state that has a definition." |
*
* @param {Error_No_StateInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const error_no_state = /** @type {((inputs: Error_No_StateInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Error_No_StateInputs, { locale?: "en" | "es" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_error_no_state(inputs)
	return en_error_no_state(inputs)
});