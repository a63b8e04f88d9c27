export const id = 4799;
export const ids = [4799];
export const modules = {

/***/ 60375:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  readPlanFile: () => (/* reexport */ readPlanFile)
});


// EXTERNAL MODULE: ./node_modules/@deploy-actions/documents/build/src/document.js + 4 modules
var src_document = __webpack_require__(89192);
// EXTERNAL MODULE: ./node_modules/@deploy-actions/strategy/build/src/plan/read.js + 22 modules
var read = __webpack_require__(98540);
;// CONCATENATED MODULE: ./node_modules/@deploy-actions/config/build/src/planFile.js


function readPlanFile(text, file) {
    const { content, problems, locate } = (0,src_document/* parseDocument */.T)(text, file);
    if (problems.length > 0)
        return { problems };
    const reading = (0,read/* readPlan */.m)(content);
    return reading.ok
        ? { plan: reading.value, warnings: reading.warnings.map(locate) }
        : { problems: reading.problems.map(locate).toSorted(byPlace) };
}
/** Parts of a plan are read one after the other; a person goes from top to bottom. */
function byPlace(a, b) {
    return (a.line ?? 0) - (b.line ?? 0) || (a.column ?? 0) - (b.column ?? 0);
}
//# sourceMappingURL=planFile.js.map
;// CONCATENATED MODULE: ./node_modules/@deploy-actions/config/build/src/index.js






//# sourceMappingURL=index.js.map

/***/ }),

/***/ 17817:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  S: () => (/* binding */ jsonFaultAt),
  x: () => (/* binding */ jsonFault)
});
/** YAML takes more than JSON; a .json file that other tools cannot read is wrong. Null when it is JSON. */
function jsonFault(text) {
    const offset = jsonFaultAt(text);
    if (offset === null)
        return null;
    const message = offset < text.length ? 'is not JSON here.' : 'ends too early: this is not the end of JSON.';
    return { message, offset };
}
function jsonFaultAt(text, longestSearched = Infinity) {
    const message = complaintAbout(text);
    if (message === null)
        return null;
    const position = /at position (\d+)/.exec(message)?.[1];
    if (position !== undefined)
        return Number(position);
    if (!message.startsWith(UNEXPECTED))
        return text.length;
    if (text.length > longestSearched)
        return null;
    let [good, bad] = [0, text.length];
    while (bad - good > 1) {
        const middle = Math.floor((good + bad) / 2);
        if (complaintAbout(text.slice(0, middle))?.startsWith(UNEXPECTED) === true)
            bad = middle;
        else
            good = middle;
    }
    return good;
}
const UNEXPECTED = 'Unexpected token';
/** What V8 says against it; null for nothing. */
function complaintAbout(text) {
    try {
        JSON.parse(text);
        return null;
    }
    catch (error) {
        return error.message;
    }
}
//# sourceMappingURL=json.js.map

/***/ })

};
