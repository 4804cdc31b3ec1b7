/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ reason: NonNullable<unknown> }} Step_Import_WithdrawnInputs */

const en_step_import_withdrawn = /** @type {(inputs: Step_Import_WithdrawnInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`It was withdrawn (${i?.reason}), so nothing is made of it.`)
};

const es_step_import_withdrawn = /** @type {(inputs: Step_Import_WithdrawnInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Se retiró (${i?.reason}), de modo que no se hace nada con ella.`)
};

/**
* | output |
* | --- |
* | "It was withdrawn ({reason}), so nothing is made of it." |
*
* @param {Step_Import_WithdrawnInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const step_import_withdrawn = /** @type {((inputs: Step_Import_WithdrawnInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Step_Import_WithdrawnInputs, { locale?: "en" | "es" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_step_import_withdrawn(inputs)
	return en_step_import_withdrawn(inputs)
});