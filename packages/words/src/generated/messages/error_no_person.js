/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ id: NonNullable<unknown> }} Error_No_PersonInputs */

const en_error_no_person = /** @type {(inputs: Error_No_PersonInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.id} is no person and no record of one in this workspace.`)
};

const es_error_no_person = /** @type {(inputs: Error_No_PersonInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.id} no es una persona ni un registro de una en este espacio de trabajo.`)
};

/**
* | output |
* | --- |
* | "{id} is no person and no record of one in this workspace." |
*
* @param {Error_No_PersonInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const error_no_person = /** @type {((inputs: Error_No_PersonInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Error_No_PersonInputs, { locale?: "en" | "es" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_error_no_person(inputs)
	return en_error_no_person(inputs)
});