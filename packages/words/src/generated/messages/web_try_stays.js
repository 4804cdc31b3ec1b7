/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ after: NonNullable<unknown>, before: NonNullable<unknown> }} Web_Try_StaysInputs */

const en_web_try_stays = /** @type {(inputs: Web_Try_StaysInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`The person stays: ${i?.after} of ${i?.before} shared details are left.`)
};

const es_web_try_stays = /** @type {(inputs: Web_Try_StaysInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`La persona se queda: se conservan ${i?.after} de ${i?.before} datos compartidos.`)
};

/**
* | output |
* | --- |
* | "The person stays: {after} of {before} shared details are left." |
*
* @param {Web_Try_StaysInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const web_try_stays = /** @type {((inputs: Web_Try_StaysInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Try_StaysInputs, { locale?: "en" | "es" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_web_try_stays(inputs)
	return en_web_try_stays(inputs)
});