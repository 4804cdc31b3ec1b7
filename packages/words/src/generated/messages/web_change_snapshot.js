/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Web_Change_SnapshotInputs */

const en_web_change_snapshot = /** @type {(inputs: Web_Change_SnapshotInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`new results were adopted`)
};

const es_web_change_snapshot = /** @type {(inputs: Web_Change_SnapshotInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`se han adoptado resultados nuevos`)
};

/**
* | output |
* | --- |
* | "new results were adopted" |
*
* @param {Web_Change_SnapshotInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const web_change_snapshot = /** @type {((inputs?: Web_Change_SnapshotInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Change_SnapshotInputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_web_change_snapshot(inputs)
	return en_web_change_snapshot(inputs)
});