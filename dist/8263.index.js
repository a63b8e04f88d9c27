export const id = 8263;
export const ids = [8263];
export const modules = {

/***/ 98263:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  parseObject: () => (/* reexport safe */ _document_js__WEBPACK_IMPORTED_MODULE_0__.l)
});
var _document_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89192);

//# sourceMappingURL=index.js.map

/***/ })

};
