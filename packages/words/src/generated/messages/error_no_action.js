/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ value: NonNullable<unknown> }} Error_No_ActionInputs */

const en_error_no_action = /** @type {(inputs: Error_No_ActionInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.value} is no action that has a definition.`)
};

const es_error_no_action = /** @type {(inputs: Error_No_ActionInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.value} no es una actuación definida.`)
};

/**
* | output |
* | --- |
* | "{value} is no action that has a definition." |
*
* @param {Error_No_ActionInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const error_no_action = /** @type {((inputs: Error_No_ActionInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Error_No_ActionInputs, { locale?: "en" | "es" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_error_no_action(inputs)
	return en_error_no_action(inputs)
});