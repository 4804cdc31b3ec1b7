/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Figures_Define_S3Inputs */

const en_figures_define_s3 = /** @type {(inputs: Figures_Define_S3Inputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`The two answers differ and a third reader decides.`)
};

const es_figures_define_s3 = /** @type {(inputs: Figures_Define_S3Inputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Las dos respuestas difieren y decide un tercer lector.`)
};

/**
* | output |
* | --- |
* | "The two answers differ and a third reader decides." |
*
* @param {Figures_Define_S3Inputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const figures_define_s3 = /** @type {((inputs?: Figures_Define_S3Inputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Define_S3Inputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_figures_define_s3(inputs)
	return en_figures_define_s3(inputs)
});