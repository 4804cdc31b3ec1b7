/* eslint-disable */
import * as registry from '../registry.js'
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ n: NonNullable<unknown>, none: NonNullable<unknown>, all: NonNullable<unknown>, undecided: NonNullable<unknown> }} Figures_Counter_FactInputs */

const en_figures_counter_fact = /** @type {(inputs: Figures_Counter_FactInputs) => LocalizedString} */ (i) => {const count = registry.plural("en", i?.n, {});
	if (count === "one") return /** @type {LocalizedString} */ (`For ${i?.none} of the ${i?.all} persons under review, [neither a role in the network nor conduct of their own](CF) is supported; ${i?.undecided} of the persons under review are [not yet decided](U).`);
	return /** @type {LocalizedString} */ (`For ${i?.none} of the ${i?.all} persons under review, [neither a role in the network nor conduct of their own](CF) is supported; ${i?.undecided} of the persons under review are [not yet decided](U).`)
	
};

const es_figures_counter_fact = /** @type {(inputs: Figures_Counter_FactInputs) => LocalizedString} */ (i) => {const count = registry.plural("es", i?.n, {});
	if (count === "one") return /** @type {LocalizedString} */ (`De ${i?.none} de las ${i?.all} personas en revisión no está acreditado [ni un papel en la red ni conducta propia](CF); ${i?.undecided} de las personas en revisión están [aún sin decidir](U).`);
	return /** @type {LocalizedString} */ (`De ${i?.none} de las ${i?.all} personas en revisión no está acreditado [ni un papel en la red ni conducta propia](CF); ${i?.undecided} de las personas en revisión están [aún sin decidir](U).`)
	
};

/**
* | count | output |
* | --- | --- |
* | "one" | "For {none} of the {all} persons under review, [neither a role in the network nor conduct of their own](CF) is supported; {undecided} of the persons under rev..." |
* | * | "For {none} of the {all} persons under review, [neither a role in the network nor conduct of their own](CF) is supported; {undecided} of the persons under rev..." |
*
* @param {Figures_Counter_FactInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const figures_counter_fact = /** @type {((inputs: Figures_Counter_FactInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Counter_FactInputs, { locale?: "en" | "es" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_figures_counter_fact(inputs)
	return en_figures_counter_fact(inputs)
});