/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Figures_Define_CfInputs */

const en_figures_define_cf = /** @type {(inputs: Figures_Define_CfInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`The counter-fact: persons under review for whom two readers have found neither a role in the network nor conduct of their own supported. It holds those not yet decided.`)
};

const es_figures_define_cf = /** @type {(inputs: Figures_Define_CfInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`El contrahecho: personas en revisión de las que dos lectores no han dado por acreditado ni un papel en la red ni conducta propia. Incluye las que están sin decidir.`)
};

/**
* | output |
* | --- |
* | "The counter-fact: persons under review for whom two readers have found neither a role in the network nor conduct of their own supported. It holds those not y..." |
*
* @param {Figures_Define_CfInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const figures_define_cf = /** @type {((inputs?: Figures_Define_CfInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Define_CfInputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_figures_define_cf(inputs)
	return en_figures_define_cf(inputs)
});