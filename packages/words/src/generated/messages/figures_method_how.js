/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Figures_Method_HowInputs */

const en_figures_method_how = /** @type {(inputs: Figures_Method_HowInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Records were joined into persons, persons compared with what the memo declares, and each link shown to two readers who did not see each other's answer. Nothing adverse is settled by one person or by a program.`)
};

const es_figures_method_how = /** @type {(inputs: Figures_Method_HowInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Los registros se reunieron en personas, las personas se compararon con lo que declara la ficha, y cada vínculo se mostró a dos lectores que no veían la respuesta del otro. Nada adverso lo resuelve una sola persona ni un programa.`)
};

/**
* | output |
* | --- |
* | "Records were joined into persons, persons compared with what the memo declares, and each link shown to two readers who did not see each other's answer. Nothi..." |
*
* @param {Figures_Method_HowInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const figures_method_how = /** @type {((inputs?: Figures_Method_HowInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Method_HowInputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_figures_method_how(inputs)
	return en_figures_method_how(inputs)
});