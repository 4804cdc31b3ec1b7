/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Figures_Flow_PersonsInputs */

const en_figures_flow_persons = /** @type {(inputs: Figures_Flow_PersonsInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`persons`)
};

const es_figures_flow_persons = /** @type {(inputs: Figures_Flow_PersonsInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`personas`)
};

/**
* | output |
* | --- |
* | "persons" |
*
* @param {Figures_Flow_PersonsInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const figures_flow_persons = /** @type {((inputs?: Figures_Flow_PersonsInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Flow_PersonsInputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_figures_flow_persons(inputs)
	return en_figures_flow_persons(inputs)
});