/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ stage: NonNullable<unknown> }} Error_No_SnapshotInputs */

const en_error_no_snapshot = /** @type {(inputs: Error_No_SnapshotInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`There is no ${i?.stage} snapshot in this workspace.`)
};

const es_error_no_snapshot = /** @type {(inputs: Error_No_SnapshotInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`No hay ninguna instantánea ${i?.stage} en este espacio de trabajo.`)
};

/**
* | output |
* | --- |
* | "There is no {stage} snapshot in this workspace." |
*
* @param {Error_No_SnapshotInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const error_no_snapshot = /** @type {((inputs: Error_No_SnapshotInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Error_No_SnapshotInputs, { locale?: "en" | "es" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_error_no_snapshot(inputs)
	return en_error_no_snapshot(inputs)
});