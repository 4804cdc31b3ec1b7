/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Figures_Closed_Not_Your_TurnInputs */

const en_figures_closed_not_your_turn = /** @type {(inputs: Figures_Closed_Not_Your_TurnInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`another reader has it`)
};

const es_figures_closed_not_your_turn = /** @type {(inputs: Figures_Closed_Not_Your_TurnInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`lo tiene otro lector`)
};

/**
* | output |
* | --- |
* | "another reader has it" |
*
* @param {Figures_Closed_Not_Your_TurnInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const figures_closed_not_your_turn = /** @type {((inputs?: Figures_Closed_Not_Your_TurnInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Closed_Not_Your_TurnInputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_figures_closed_not_your_turn(inputs)
	return en_figures_closed_not_your_turn(inputs)
});