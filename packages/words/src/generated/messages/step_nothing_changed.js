/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Step_Nothing_ChangedInputs */

const en_step_nothing_changed = /** @type {(inputs: Step_Nothing_ChangedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Nothing changed; nothing to do.`)
};

const es_step_nothing_changed = /** @type {(inputs: Step_Nothing_ChangedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Nada ha cambiado; no hay nada que hacer.`)
};

/**
* | output |
* | --- |
* | "Nothing changed; nothing to do." |
*
* @param {Step_Nothing_ChangedInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const step_nothing_changed = /** @type {((inputs?: Step_Nothing_ChangedInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Step_Nothing_ChangedInputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_step_nothing_changed(inputs)
	return en_step_nothing_changed(inputs)
});