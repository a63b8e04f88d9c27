export const id = 2621;
export const ids = [2621];
export const modules = {

/***/ 62621:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  readSitePlace: () => (/* binding */ readSitePlace)
});
const GUID = /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/i;
/** The site that inputs mean, with what the environment adds; or all that is wrong with them. */
function readSitePlace(inputs, env) {
    const { 'app-name': site = '', 'resource-group': resourceGroup = '', 'slot-name': slot = '' } = inputs;
    const subscriptionId = inputs['subscription-id'] ?? env['AZURE_SUBSCRIPTION_ID'] ?? '';
    const endpoint = inputs['arm-endpoint'] || env['ARM_ENDPOINT'] || undefined;
    const authority = inputs['authority-host'] || env['AZURE_AUTHORITY_HOST'] || undefined;
    const problems = [
        ...subscriptionProblems(subscriptionId),
        ...(slot.toLowerCase() === 'production'
            ? [{ input: 'slot-name', message: 'must be a slot beside production, which it is swapped with: `staging`, say.' }]
            : []),
        ...addressProblems('arm-endpoint', 'ARM_ENDPOINT', endpoint),
        ...addressProblems('authority-host', 'AZURE_AUTHORITY_HOST', authority),
    ];
    if (problems.length > 0)
        return { problems };
    const { cloud, 'sign-in': kind, 'tenant-id': tenantId, 'client-id': clientId } = inputs;
    const credentials = { kind, tenantId, clientId };
    return { place: { site, resourceGroup, slot, subscriptionId, cloud, endpoint, authority, credentials } };
}
function subscriptionProblems(id) {
    const input = 'subscription-id';
    if (id === '')
        return [{ input, message: 'is missing: the id of the subscription, here or in AZURE_SUBSCRIPTION_ID.' }];
    if (GUID.test(id))
        return [];
    const message = 'must be the id of a subscription, 8-4-4-4-12 hexadecimal digits (`az account show --query id`).';
    return [{ input, message }];
}
/** Tokens go there. */
function addressProblems(input, variable, address) {
    if (address === undefined || URL.parse(address)?.protocol === 'https:')
        return [];
    return [{ input, message: `must be an https address, here or in ${variable}, but is ${JSON.stringify(address)}.` }];
}
//# sourceMappingURL=sitePlace.js.map

/***/ })

};
