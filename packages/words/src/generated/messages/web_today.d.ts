export type LocalizedString = import('../runtime.js').LocalizedString;
export type Web_TodayInputs = {
    done: NonNullable<unknown>;
    left: NonNullable<unknown>;
};
/**
* | output |
* | --- |
* | "{done} today, {left} wait for you" |
*
* @param {Web_TodayInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_today: ((inputs: Web_TodayInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_TodayInputs, {
    locale?: "en" | "es";
}, {}>;
