export const id = 4984;
export const ids = [4984];
export const modules = {

/***/ 24984:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   connect: () => (/* reexport safe */ _http_connect_js__WEBPACK_IMPORTED_MODULE_0__.N),
/* harmony export */   createJournal: () => (/* reexport safe */ _journal_journal_js__WEBPACK_IMPORTED_MODULE_3__.s),
/* harmony export */   lastSuccessfulRelease: () => (/* reexport safe */ _journal_history_js__WEBPACK_IMPORTED_MODULE_2__.G),
/* harmony export */   useProxies: () => (/* reexport safe */ _http_proxy_js__WEBPACK_IMPORTED_MODULE_1__.U)
/* harmony export */ });
/* harmony import */ var _http_connect_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(45704);
/* harmony import */ var _http_proxy_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(42005);
/* harmony import */ var _journal_history_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(148);
/* harmony import */ var _journal_journal_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(96756);

















//# sourceMappingURL=index.js.map

/***/ })

};
