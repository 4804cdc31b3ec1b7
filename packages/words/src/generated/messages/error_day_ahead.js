/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ day: NonNullable<unknown> }} Error_Day_AheadInputs */

const en_error_day_ahead = /** @type {(inputs: Error_Day_AheadInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.day} lies ahead: nothing is purged before it is due.`)
};

const es_error_day_ahead = /** @type {(inputs: Error_Day_AheadInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.day} está por llegar: nada se elimina antes de vencer.`)
};

/**
* | output |
* | --- |
* | "{day} lies ahead: nothing is purged before it is due." |
*
* @param {Error_Day_AheadInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const error_day_ahead = /** @type {((inputs: Error_Day_AheadInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Error_Day_AheadInputs, { locale?: "en" | "es" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_error_day_ahead(inputs)
	return en_error_day_ahead(inputs)
});