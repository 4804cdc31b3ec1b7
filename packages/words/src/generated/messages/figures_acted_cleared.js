/* eslint-disable */
import * as registry from '../registry.js'
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ n: NonNullable<unknown>, cleared: NonNullable<unknown> }} Figures_Acted_ClearedInputs */

const en_figures_acted_cleared = /** @type {(inputs: Figures_Acted_ClearedInputs) => LocalizedString} */ (i) => {const count = registry.plural("en", i?.n, {});
	if (count === "one") return /** @type {LocalizedString} */ (`${i?.cleared} of them has [since been settled](B2) as *not the person*, *no link* or *link, nothing adverse*.`);
	return /** @type {LocalizedString} */ (`${i?.cleared} of them have [since been settled](B2) as *not the person*, *no link* or *link, nothing adverse*.`)
	
};

const es_figures_acted_cleared = /** @type {(inputs: Figures_Acted_ClearedInputs) => LocalizedString} */ (i) => {const count = registry.plural("es", i?.n, {});
	if (count === "one") return /** @type {LocalizedString} */ (`${i?.cleared} de ellas se [resolvió después](B2) como *no es la persona*, *sin vínculo* o *vínculo, nada adverso*.`);
	return /** @type {LocalizedString} */ (`${i?.cleared} de ellas se [resolvieron después](B2) como *no es la persona*, *sin vínculo* o *vínculo, nada adverso*.`)
	
};

/**
* | count | output |
* | --- | --- |
* | "one" | "{cleared} of them has [since been settled](B2) as *not the person*, *no link* or *link, nothing adverse*." |
* | * | "{cleared} of them have [since been settled](B2) as *not the person*, *no link* or *link, nothing adverse*." |
*
* @param {Figures_Acted_ClearedInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const figures_acted_cleared = /** @type {((inputs: Figures_Acted_ClearedInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Acted_ClearedInputs, { locale?: "en" | "es" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_figures_acted_cleared(inputs)
	return en_figures_acted_cleared(inputs)
});