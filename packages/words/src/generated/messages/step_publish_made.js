/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ number: NonNullable<unknown>, status: NonNullable<unknown>, day: NonNullable<unknown>, file: NonNullable<unknown> }} Step_Publish_MadeInputs */

const en_step_publish_made = /** @type {(inputs: Step_Publish_MadeInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Publication ${i?.number} (${i?.status}), as of ${i?.day}: ${i?.file}`)
};

const es_step_publish_made = /** @type {(inputs: Step_Publish_MadeInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Publicación ${i?.number} (${i?.status}), a ${i?.day}: ${i?.file}`)
};

/**
* | output |
* | --- |
* | "Publication {number} ({status}), as of {day}: {file}" |
*
* @param {Step_Publish_MadeInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const step_publish_made = /** @type {((inputs: Step_Publish_MadeInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Step_Publish_MadeInputs, { locale?: "en" | "es" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_step_publish_made(inputs)
	return en_step_publish_made(inputs)
});