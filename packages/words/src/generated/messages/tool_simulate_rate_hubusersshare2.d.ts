export type LocalizedString = import('../runtime.js').LocalizedString;
export type Tool_Simulate_Rate_Hubusersshare2Inputs = {};
/**
* | output |
* | --- |
* | "persons who use a hub: hostel, telephone shop, travel agent, lawyer" |
*
* @param {Tool_Simulate_Rate_Hubusersshare2Inputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
declare const tool_simulate_rate_hubusersshare2: ((inputs?: Tool_Simulate_Rate_Hubusersshare2Inputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Tool_Simulate_Rate_Hubusersshare2Inputs, {
    locale?: "en" | "es";
}, {}>;
export { tool_simulate_rate_hubusersshare2 as "tool_simulate_rate_hubUsersShare" };
