/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ columns: NonNullable<unknown> }} Finding_People_ColumnsInputs */

const en_finding_people_columns = /** @type {(inputs: Finding_People_ColumnsInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Columns used: ${i?.columns}.`)
};

const es_finding_people_columns = /** @type {(inputs: Finding_People_ColumnsInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Columnas usadas: ${i?.columns}.`)
};

/**
* | output |
* | --- |
* | "Columns used: {columns}." |
*
* @param {Finding_People_ColumnsInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const finding_people_columns = /** @type {((inputs: Finding_People_ColumnsInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Finding_People_ColumnsInputs, { locale?: "en" | "es" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_finding_people_columns(inputs)
	return en_finding_people_columns(inputs)
});