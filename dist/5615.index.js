export const id = 5615;
export const ids = [5615,8263];
export const modules = {

/***/ 98263:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  parseObject: () => (/* reexport safe */ _document_js__WEBPACK_IMPORTED_MODULE_0__.l)
});
var _document_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89192);

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
