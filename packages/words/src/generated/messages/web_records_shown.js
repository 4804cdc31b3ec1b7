/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ from: NonNullable<unknown>, to: NonNullable<unknown>, total: NonNullable<unknown> }} Web_Records_ShownInputs */

const en_web_records_shown = /** @type {(inputs: Web_Records_ShownInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Records ${i?.from} to ${i?.to} of ${i?.total}`)
};

const es_web_records_shown = /** @type {(inputs: Web_Records_ShownInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Registros ${i?.from} a ${i?.to} de ${i?.total}`)
};

/**
* | output |
* | --- |
* | "Records {from} to {to} of {total}" |
*
* @param {Web_Records_ShownInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const web_records_shown = /** @type {((inputs: Web_Records_ShownInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Records_ShownInputs, { locale?: "en" | "es" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_web_records_shown(inputs)
	return en_web_records_shown(inputs)
});