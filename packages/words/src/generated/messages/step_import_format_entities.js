/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Step_Import_Format_EntitiesInputs */

const en_step_import_format_entities = /** @type {(inputs: Step_Import_Format_EntitiesInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`FollowTheMoney entities`)
};

const es_step_import_format_entities = /** @type {(inputs: Step_Import_Format_EntitiesInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`entidades FollowTheMoney`)
};

/**
* | output |
* | --- |
* | "FollowTheMoney entities" |
*
* @param {Step_Import_Format_EntitiesInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const step_import_format_entities = /** @type {((inputs?: Step_Import_Format_EntitiesInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Step_Import_Format_EntitiesInputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_step_import_format_entities(inputs)
	return en_step_import_format_entities(inputs)
});