/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ source: NonNullable<unknown>, row: NonNullable<unknown> }} Web_Say_Hang_RowInputs */

const en_web_say_hang_row = /** @type {(inputs: Web_Say_Hang_RowInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.source}, row ${i?.row}`)
};

const es_web_say_hang_row = /** @type {(inputs: Web_Say_Hang_RowInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.source}, fila ${i?.row}`)
};

/**
* | output |
* | --- |
* | "{source}, row {row}" |
*
* @param {Web_Say_Hang_RowInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const web_say_hang_row = /** @type {((inputs: Web_Say_Hang_RowInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Say_Hang_RowInputs, { locale?: "en" | "es" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_web_say_hang_row(inputs)
	return en_web_say_hang_row(inputs)
});