/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ row: NonNullable<unknown> }} Web_Say_Hop_RowInputs */

const en_web_say_hop_row = /** @type {(inputs: Web_Say_Hop_RowInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`row ${i?.row}`)
};

const es_web_say_hop_row = /** @type {(inputs: Web_Say_Hop_RowInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`fila ${i?.row}`)
};

/**
* | output |
* | --- |
* | "row {row}" |
*
* @param {Web_Say_Hop_RowInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const web_say_hop_row = /** @type {((inputs: Web_Say_Hop_RowInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Say_Hop_RowInputs, { locale?: "en" | "es" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_web_say_hop_row(inputs)
	return en_web_say_hop_row(inputs)
});