/* eslint-disable */
import * as registry from '../registry.js'
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ n: NonNullable<unknown> }} Figures_Acted_PersonsInputs */

const en_figures_acted_persons = /** @type {(inputs: Figures_Acted_PersonsInputs) => LocalizedString} */ (i) => {const count = registry.plural("en", i?.n, {});
	if (count === "one") return /** @type {LocalizedString} */ (`person met an adverse action after the network became known and before anyone had decided, because of the network or for no stated reason.`);
	return /** @type {LocalizedString} */ (`persons met an adverse action after the network became known and before anyone had decided, because of the network or for no stated reason.`)
	
};

const es_figures_acted_persons = /** @type {(inputs: Figures_Acted_PersonsInputs) => LocalizedString} */ (i) => {const count = registry.plural("es", i?.n, {});
	if (count === "one") return /** @type {LocalizedString} */ (`persona sufrió una actuación adversa tras conocerse la red y antes de que nadie decidiera, a causa de la red o sin motivo indicado.`);
	return /** @type {LocalizedString} */ (`personas sufrieron una actuación adversa tras conocerse la red y antes de que nadie decidiera, a causa de la red o sin motivo indicado.`)
	
};

/**
* | count | output |
* | --- | --- |
* | "one" | "person met an adverse action after the network became known and before anyone had decided, because of the network or for no stated reason." |
* | * | "persons met an adverse action after the network became known and before anyone had decided, because of the network or for no stated reason." |
*
* @param {Figures_Acted_PersonsInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const figures_acted_persons = /** @type {((inputs: Figures_Acted_PersonsInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Acted_PersonsInputs, { locale?: "en" | "es" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_figures_acted_persons(inputs)
	return en_figures_acted_persons(inputs)
});