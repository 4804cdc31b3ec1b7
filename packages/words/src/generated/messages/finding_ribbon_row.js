/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ row: NonNullable<unknown> }} Finding_Ribbon_RowInputs */

const en_finding_ribbon_row = /** @type {(inputs: Finding_Ribbon_RowInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`row ${i?.row}`)
};

const es_finding_ribbon_row = /** @type {(inputs: Finding_Ribbon_RowInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`fila ${i?.row}`)
};

/**
* | output |
* | --- |
* | "row {row}" |
*
* @param {Finding_Ribbon_RowInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const finding_ribbon_row = /** @type {((inputs: Finding_Ribbon_RowInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Finding_Ribbon_RowInputs, { locale?: "en" | "es" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_finding_ribbon_row(inputs)
	return en_finding_ribbon_row(inputs)
});