/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ id: NonNullable<unknown> }} Error_No_RecordInputs */

const en_error_no_record = /** @type {(inputs: Error_No_RecordInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`There is no record ${i?.id} in this workspace.`)
};

const es_error_no_record = /** @type {(inputs: Error_No_RecordInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`No hay ningún registro ${i?.id} en este espacio de trabajo.`)
};

/**
* | output |
* | --- |
* | "There is no record {id} in this workspace." |
*
* @param {Error_No_RecordInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const error_no_record = /** @type {((inputs: Error_No_RecordInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Error_No_RecordInputs, { locale?: "en" | "es" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_error_no_record(inputs)
	return en_error_no_record(inputs)
});