/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ records: NonNullable<unknown> }} Finding_People_AttachedInputs */

const en_finding_people_attached = /** @type {(inputs: Finding_People_AttachedInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.records} records were attached by name alone: they carry no link, count or place.`)
};

const es_finding_people_attached = /** @type {(inputs: Finding_People_AttachedInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.records} registros se adjuntaron solo por el nombre: no aportan vínculo, recuento ni lugar.`)
};

/**
* | output |
* | --- |
* | "{records} records were attached by name alone: they carry no link, count or place." |
*
* @param {Finding_People_AttachedInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const finding_people_attached = /** @type {((inputs: Finding_People_AttachedInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Finding_People_AttachedInputs, { locale?: "en" | "es" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_finding_people_attached(inputs)
	return en_finding_people_attached(inputs)
});