/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Figures_Define_XInputs */

const en_figures_define_x = /** @type {(inputs: Figures_Define_XInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Persons with a link to review who left before review, each for a stated reason.`)
};

const es_figures_define_x = /** @type {(inputs: Figures_Define_XInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Personas con un vínculo por examinar que salieron antes de la revisión, cada una por un motivo indicado.`)
};

/**
* | output |
* | --- |
* | "Persons with a link to review who left before review, each for a stated reason." |
*
* @param {Figures_Define_XInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const figures_define_x = /** @type {((inputs?: Figures_Define_XInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Define_XInputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_figures_define_x(inputs)
	return en_figures_define_x(inputs)
});