/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ command: NonNullable<unknown> }} Error_No_Snapshot_TodoInputs */

const en_error_no_snapshot_todo = /** @type {(inputs: Error_No_Snapshot_TodoInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Run \`lookback ${i?.command}\` first.`)
};

const es_error_no_snapshot_todo = /** @type {(inputs: Error_No_Snapshot_TodoInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Ejecute antes \`lookback ${i?.command}\`.`)
};

/**
* | output |
* | --- |
* | "Run `lookback {command}` first." |
*
* @param {Error_No_Snapshot_TodoInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const error_no_snapshot_todo = /** @type {((inputs: Error_No_Snapshot_TodoInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Error_No_Snapshot_TodoInputs, { locale?: "en" | "es" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_error_no_snapshot_todo(inputs)
	return en_error_no_snapshot_todo(inputs)
});