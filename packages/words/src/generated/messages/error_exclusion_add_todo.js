/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ entry: NonNullable<unknown> }} Error_Exclusion_Add_TodoInputs */

const en_error_exclusion_add_todo = /** @type {(inputs: Error_Exclusion_Add_TodoInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Add ${i?.entry} under exclusions in charter.yaml first.`)
};

const es_error_exclusion_add_todo = /** @type {(inputs: Error_Exclusion_Add_TodoInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Añada antes ${i?.entry} en exclusions de charter.yaml.`)
};

/**
* | output |
* | --- |
* | "Add {entry} under exclusions in charter.yaml first." |
*
* @param {Error_Exclusion_Add_TodoInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const error_exclusion_add_todo = /** @type {((inputs: Error_Exclusion_Add_TodoInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Error_Exclusion_Add_TodoInputs, { locale?: "en" | "es" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_error_exclusion_add_todo(inputs)
	return en_error_exclusion_add_todo(inputs)
});